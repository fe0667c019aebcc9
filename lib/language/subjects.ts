import { FUNCTION, nounLike, PRONOUNS, skipAdverbs } from './function-words.ts';
import { BE, DO, GET, HAVE, isPast, MODAL } from './verbs.ts';
import type { Word } from './words.ts';

/**
 * Who does something in a clause. `i`: the speaker, also where a note drops the subject (“Traced the drops …”). `we`: the speaker's
 * group. `other`: named or unnamed other people. `thing`: a system, a document, the weather. `none`: a passive that names nobody.
 */
export type Actor = 'i' | 'we' | 'other' | 'thing' | 'none';

const WE_NOUNS = new Set(
  'team squad crew group dept department unit guild pod tribe office company engineers developers devs nurses staff'.split(
    ' ',
  ),
);
const PERSON_PRONOUNS = new Set('he she they someone somebody everybody everyone nobody anybody anyone who'.split(' '));
const PEOPLE = new Set(
  `manager managers boss director directors lead leads vp cto ceo cfo coo founder owner owners head chief supervisor foreman team teams squad colleague colleagues coworker coworkers peer peers engineer engineers
  developer developers dev devs designer designers analyst analysts admin admins dba ops it hr legal finance sales marketing security support compliance qa platform networks maintenance procurement purchasing
  vendor vendors supplier suppliers contractor contractors agency consultant consultants client clients customer customers user users patient patients doctor doctors nurse nurses matron pharmacist teacher teachers
  student students parent parents principal professor officer officers sergeant captain commander chef cook waiter driver drivers lawyer solicitor partner partners committee board council management leadership
  stakeholder stakeholders people guys guy girl lady man woman friend friends mate mates uncle brother sister mother father intern interns apprentice volunteer volunteers union court judge police auditor auditors
  porter porters baker bakers butcher welder welders fitter fitters builder builders carer carers cleaner cleaners trainer trainers planner planners buyer buyers provider providers dealer landlord tenant tenants clerk clerks cashier
  warden janitor caretaker mason carpenter carpenters roofer roofers painter painters gardener farmer farmers vet vets midwife midwives surgeon surgeons medic medics paramedic paramedics soldier soldiers corporal lieutenant
  colonel marine marines pilot pilots bosun headmaster headmistress dean tutor tutors lecturer librarian registrar seniors senior juniors junior shift operators operator dispatcher dispatchers secretary treasurer
  department office company headquarters group crew staff technician technicians electrician plumber mechanic mechanics guy lads lad folks customer reviewer reviewers maintainer maintainers`.split(
    /\s+/,
  ),
);

/** The actor that the word at `i` names as a subject, if it can be one. */
export function subjectAt(words: readonly Word[], i: number): Actor | undefined {
  const w = words[i] as Word;
  const t = w.text;
  if (t === 'i') return words[i - 1]?.text === 'and' && sharesSubject(words, i - 1) ? 'we' : 'i';
  if (t === 'myself' && words[i + 1]?.text.endsWith('ing') !== true) return undefined;
  if (t === 'we') return 'we';
  // “Then IT came”: the department.
  if (
    (t === 'it' && !(w.capital && i > 0)) ||
    t === 'this' ||
    t === 'that' ||
    t === 'these' ||
    t === 'those' ||
    t === 'which' ||
    t === 'there'
  )
    return 'thing';
  if (PERSON_PRONOUNS.has(t)) return 'other';
  if (!nounLike(w)) return undefined;
  const next = words[i + 1]?.text ?? '';
  // A noun counts as a subject only where a finite verb follows at once, or after adverbs.
  const verb = words[skipAdverbs(words, i + 1)]?.text ?? next;
  const finite =
    BE.has(verb) ||
    HAVE.has(verb) ||
    DO.has(verb) ||
    MODAL.has(verb) ||
    GET.has(verb) ||
    isPast(verb) ||
    /^(?:gets?|does|owns?|runs?|uses?|keeps?|needs?|wants?|asks?)$/.test(verb);
  if (!finite) return undefined;
  const determiner = words.slice(Math.max(0, i - 3), i).map((x) => x.text);
  // “Somebody at the depot fixed it.” “He and the almoner did.”
  if (inPlace(words, i)) return 'other';
  if (/^(?:he|she|they)$/.test(words[0]?.text ?? '') && words[1]?.text === 'and' && i < 5) return 'other';
  // “Me and Dave fixed it.”
  const near = words.slice(Math.max(0, i - 5), i).map((x) => x.text);
  if (near[near.lastIndexOf('me') + 1] === 'and' && near.includes('me')) return 'we';
  if (
    WE_NOUNS.has(t) &&
    (determiner.includes('our') ||
      (determiner.at(-1) === 'the' && t === 'team') ||
      determiner.includes('whole') ||
      (determiner.length === 0 && t === 'team'))
  )
    return 'we';
  if (
    isPerson(t) ||
    (w.capital && i > 0 && !determiner.includes('the') && !/\d/.test(t)) ||
    (w.capital && i === 0 && isName(t, verb))
  )
    return 'other';
  return 'thing';
}

const PLACED = /^(?:at|in|from|on|of|across)$/;
/** “Somebody at the depot fixed it”, “Marta in accounts”: the noun before the verb says where the doer belongs. */
function inPlace(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - 5); i--) {
    const t = words[i]?.text ?? '';
    const head = words[i - 1];
    if (PLACED.test(t))
      return !!head && (isPerson(head.text) || (i === 1 && head.capital && TO_PLACE.test(t) && !nounClosed(head.text)));
  }
  return false;
}
const TO_PLACE = /^(?:in|from|at)$/;
const nounClosed = (t: string) => FUNCTION.has(t) || /(?:s|ing|ed)$/.test(t);
const TRADE = /.(?:ician|ologist|[^l]ist|[^hu]man|[^hu]men|keeper|master)s?$/;
const isPerson = (t = '') => PEOPLE.has(t) || TRADE.test(t) || /^(?:somebody|someone)$/.test(t);

/** “Dave and I”, “me and the contractor”, where they open the sentence: a group, in which nobody's own part is told. */
const sharesSubject = (words: readonly Word[], and: number) =>
  and > 0 &&
  and < 5 &&
  !/^(?:oh|ah|um|uh|erm|yeah|hey|anyway|anyways|look|now|later|afterwards|finally)$/.test(words[0]?.text ?? '') &&
  words
    .slice(0, and)
    .every(
      (w) =>
        /^(?:the|my|our|a|me|then|so|and)$/.test(w.text) || (nounLike(w) && !isPast(w.text) && !PRONOUNS.has(w.text)),
    ) &&
  nounLike(words[and - 1] as Word) !== (words[and - 1]?.text === 'me');

/** At the start of a sentence every word has a capital; a name is told by a verb after it that only people do. */
const isName = (t: string, verb: string) =>
  !/(?:ed|ing|ly|s)$/.test(t) &&
  /^(?:said|told|asked|took|wrote|gave|helped|agreed|wanted|loved|thought|came|went|did|sent|spotted|found|decided|suggested|joined|offered|sorted|fixed|built)$/.test(
    verb,
  );
