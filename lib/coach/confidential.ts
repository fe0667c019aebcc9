/**
 * Points out what somebody who employed or hired the person may not want to see outside: the names of employers and
 * customers, and what was earned. A hint before sharing or printing, not a judgement: the person decides.
 */
import { figuresOf } from '../language/figures.ts';
import { type NameKind, nameKind } from '../language/named.ts';
import { sentencesOf } from '../language/sentences.ts';
import { fold } from '../language/words.ts';
import type { ConfidentialName } from '../model/assessment.ts';
import type { ToldStoryText } from './consistency.ts';

/** One to four words with capitals, as a company writes itself: “Acme”, “Bank of Baroda”, “AT&T”, “eBay”. */
const CAPITALISED = String.raw`[A-Z][\p{L}\p{N}&'’.-]{0,40}[\p{L}\p{N}]`;
const NAME = String.raw`((?:${CAPITALISED}|[a-z]{1,2}[A-Z]\p{L}{1,40})(?:(?:[ -](?:of|and|&|de))? ${CAPITALISED}){0,3})`;
const CUSTOMER = '(?:customers?|clients?|accounts?|buyers?|tenants?|merchants?|advertisers?)';

const EMPLOYERS: readonly RegExp[] = [
  `\\b(?:[Ww]ork(?:ed|ing)?|(?<!\\b(?:[Tt]he|an?|our|their|sister|steel) )[Ww]orks|[Jj]ob|[Rr]ole|[Pp]osition|[Ii]ntern(?:ed|ship)?|[Ee]mployed|[Cc]ontract(?:ed|or)|[Cc]onsult(?:ed|ing|ant)|[Tt]ime|[Yy]ears?|[Mm]onths|[Tt]eam|[Ee]ngineer|[Aa]nalyst|[Mm]anager|[Dd]eveloper|[Ll]ead|[Nn]urse|[Tt]eacher|[Ss]tarted|[Bb]ack|[Ww]hile|[Ww]hen I was) (?:\\w+ )?at (?:the )?${NAME}`,
  `\\b(?:[Ww]ork(?:ed|ing|s)?|[Cc]ontract(?:ed|ing|or)|[Cc]onsult(?:ed|ing|ant)|[Ff]reelanc(?:ed|ing|er)) (?:for|with) (?:the )?${NAME}`,
  `\\b(?:[Jj]oined|[Ll]eft|[Hh]ired by|[Ee]mployed by|[Aa]cquired by|[Ff]ounded|my (?:employer|company),?) (?:the )?${NAME}`,
  `^(?:At|With) ${NAME},`,
  // Who is roaring at Donal is not employed by him; working at a firm is told above.
  `\\b(?:I was|we were|I'm|I am|I've been) (?:(?!\\w+ing )\\w+ )?at ${NAME}`,
].map((source) => new RegExp(source, 'gu'));

const CUSTOMERS: readonly RegExp[] = [
  `\\b${CUSTOMER},? (?:called |named |was |were |is |like |such as |including |e\\.g\\. )?,? ?${NAME}`,
  `\\b(?:contract|(?:a|the|our) deal|account|agreement|pilot|rollout|renewal) (?:with|at|for) (?:the )?${NAME}`,
  `\\b(?:sold|sell|selling|shipped|delivered|invoiced|pitched|pitch) (?:it |them |this )?to ${NAME}`,
  `\\b${NAME}(?:,| (?:is|was|were|being)) (?:our|a|an|the|one of our|their) (?:\\w+[- ]){0,2}${CUSTOMER}\\b`,
].map((source) => new RegExp(source, 'gu'));

/** Words beside an amount that make it the company's business. */
const TAKINGS =
  /\b(?:revenues?|sales|turnover|takings|profits?|margins?|earnings|income|arr|mrr|gmv|ebitda|valuation|funding|invest(?:ed|ment|ors?)|contracts?|deals?|budgets?|salar(?:y|ies)|payroll|penalt(?:y|ies)|settlement|losses|churn(?:ed)?)\b/;

/** Capitalised words that name no firm: they open sentences, or name languages, tools and feasts. */
const NO_FIRM =
  /^(?:I|I'm|I've|The|This|That|These|Those|My|Our|We|He|She|It|They|There|Then|When|While|Who|What|Why|How|And|But|So|If|In|On|At|By|As|For|To|Of|Or|No|Not|One|Two|Three|Four|Five|Six|Last|Next|First|Second|Third|Each|Every|All|Both|Some|Any|Mr|Mrs|Ms|Dr|Sir|Lord|CEO|CTO|CFO|COO|CIO|VP|SVP|HR|IT|QA|UX|UI|PM|PMs|SRE|SOC|NOC|API|APIs|SDK|SQL|AI|ML|UK|US|USA|EU|UN|NHS|PR|PRs|CI|CD|OK|P[0-4]|Q[1-4]|L\d|SEV\d?|SLA|SLAs|SLO|SLOs|KPI|KPIs|ERP|CRM|POS|CSV|PDF|Excel|Word|Outlook|Slack|Teams|Jira|Python|Java|JavaScript|TypeScript|Go|Rust|React|Linux|Windows|Mac|Android|iOS|Kubernetes|Docker|Kafka|Redis|Postgres|PostgreSQL|MySQL|Spark|Airflow|Grafana|Prometheus|Terraform|Git|GitHub|English|Spanish|French|German|Hindi|Chinese|Mandarin|Christmas|Easter|Diwali|Ramadan|Eid|Thanksgiving|Black Friday|Cyber Monday|Covid|COVID(?:-19)?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Ward|Room|Level|Grade|Year|Unit|Building|Site|Line|Store)\b/;

/** @returns each name once, with every place where it stands; employers and customers first, then money */
export function confidentialNames(stories: readonly ToldStoryText[]): readonly ConfidentialName[] {
  const found = new Map<string, ConfidentialName & { readonly places: { story: string; sentence: string }[] }>();
  const add = (kind: ConfidentialName['kind'], name: string, story: string, sentence: string) => {
    const key = `${kind} ${name.toLowerCase()}`;
    const known = found.get(key) ?? { kind, name, places: [] };
    if (!known.places.some((place) => place.story === story && place.sentence === sentence))
      known.places.push({ story, sentence });
    found.set(key, known);
  };
  for (const { id, text } of stories) {
    for (const { start, end } of sentencesOf(text)) {
      const sentence = text.slice(start, end);
      for (const name of namesIn(sentence, CUSTOMERS, isSomebody)) add('customer', name, id, sentence);
      for (const name of namesIn(sentence, EMPLOYERS, isFirm)) add('employer', name, id, sentence);
      for (const amount of takingsIn(sentence)) add('money', amount, id, sentence);
    }
  }
  const names = [...found.values()];
  const customers = new Set(names.filter(({ kind }) => kind === 'customer').map(({ name }) => name.toLowerCase()));
  // A name that is a customer somewhere is not also an employer.
  const distinct = names.filter(({ kind, name }) => kind !== 'employer' || !customers.has(name.toLowerCase()));
  return distinct.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER: readonly ConfidentialName['kind'][] = ['employer', 'customer', 'money'];

function namesIn(sentence: string, patterns: readonly RegExp[], fits: (kind: NameKind) => boolean): string[] {
  return patterns.flatMap((pattern) =>
    Array.from(sentence.matchAll(pattern), (match) => (match[1] ?? '').replace(/['’]s$/, '').trim()).filter(
      (name) => name.length > 1 && !NO_FIRM.test(name) && fits(nameKind(name)),
    ),
  );
}

/** Nobody is employed at a person, and not everything that one is “at” is a firm; a customer's own name is nobody's business. */
const isFirm = (kind: NameKind): boolean => kind === 'organisation' || kind === 'unknown';
const isSomebody = (kind: NameKind): boolean => kind !== 'date';

/** How far from an amount its word may stand, in UTF-16 units: about eight words. */
const NEAR = 50;

function takingsIn(sentence: string): string[] {
  const folded = fold(sentence);
  return figuresOf(folded)
    .filter(
      ({ kind, start, end }) => kind === 'money' && TAKINGS.test(folded.slice(Math.max(0, start - NEAR), end + NEAR)),
    )
    .map(({ start, end }) => sentence.slice(start, end));
}
