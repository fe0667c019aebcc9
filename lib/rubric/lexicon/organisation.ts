/** Words for how people are organised: groups, rules and papers, and the frames that tell of a gap between them. Sources of patterns, to build frames from. */

/** A group or place of work other than the speaker's own. */
export const GROUP =
  '(?:teams?|squads?|departments?|depts?|branch(?:es)?|sites?|hotels?|schools?|wards?|hospitals?|plants?|offices?|shops?|stores?|clinics?|groups?|units?|crews?|compan(?:y|ies)|firms?|services|depots?|regions?|countries|campus(?:es)?|clubs?|kitchens?|restaurants?|stations?|garages?|labs?|practices|cohorts?|divisions?|chapters?|projects?|chains?|shifts?|warehouses?|farms?|church(?:es)?|librar(?:y|ies)|platoons?|companies|battalions?|squadrons?|agenc(?:y|ies)|vendors?|suppliers?|customers|clients|colleagues|people|managers|leads|nurses|engineers|developers|teachers|drivers|staff|folks|guys|lads|years|centres?|centers?|network|county|counties|district|trusts?|charit(?:y|ies)|towns?|building|floors?|parish(?:es)?|theatres?|product lines?|lines?|functions?|organi[sz]ations?|orgs?|bays?|trades?|subcontractors|crew|mates?|department)';

/** Departments by name. */
export const DEPARTMENT =
  '(?:finance|hr|human resources|legal|sales|marketing|security|support|compliance|qa|quality|platform|operations?|ops|procurement|purchasing|logistics|it|engineering|product|research|accounts?|accounting|payroll|billing|pharmacy|growth|infrastructure|infra|networks?|data|design|customer (?:service|care|support|success)|maintenance|facilities|production|planning|training|safety|dispatch|admissions|the front desk|head office|headquarters|hq|management|leadership|the board|the warehouse|the kitchen|the union|core team|audit|risk|search|ads|mobile|backend|frontend|transport|stores|housekeeping|reception|the office|the floor|the ministry|the council|the vendor)';

/** What a lasting rule is written into. */
export const INSTITUTION =
  '(?:mandatory|compulsory|obligatory|required|standard|standards|policy|policies|(?:house )?rules?|template|handbook|manual|checklists?|check-?list|playbook|runbook|onboarding|induction|training|curriculum|syllabus|procedures?|sops?|protocols?|guidelines?|guidance|wiki|starter kit|definition of done|agenda|(?:weekly|monthly|daily|morning|quarterly|annual) (?:meeting|review|report|brief|briefing|huddle|stand-?up)|(?:design|code|change|launch|safety|release) (?:review|doc|docs|form|board)|meeting|form|forms|every (?:\\w+ ){0,3}(?:form|table|doc|document|contract|project|service|repo|release|plan|order|ticket|shift|file|team|site|handover|pipeline)|pipeline|default|contracts?|norm|regulations?|code of practice|appraisal|scorecard|gate|pre-flight|course|style guide|linter|ci|toolkit|framework|library|routine|handover|hand-?over|roster|specification|spec|intranet|job description|audit|budget|orders|rota|regression|the book|the wall|the board)';

/** “Nobody”, in all its forms. */
export const NOBODY =
  "(?:nobody|no one|no-one|noone|none of (?:us|them|the \\w+)|not a soul|not one (?:person|team|of (?:us|them))|neither (?:of (?:us|them|the \\w+)|\\w+)|no (?:single )?(?:team|person|owner|department|group|manager|function|role|human|individual|body)|wasn't a soul|not anyone|anybody|anyone|nothing and nobody)";
