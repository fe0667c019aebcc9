import type { Doer } from './doers.ts';
import type { Features } from './features.ts';
import { withI } from './grammar.ts';

/** What only several can do: no single person can say it of themself. */
const MUTUAL =
  /\b(?:each other|one another|among(?:st)? (?:us|ourselves)|between (?:us|ourselves)|(?:half|some|most|all|both|each|one|two|three|four|five) of us|came together|got together|pulled together|worked together|side by side|in shifts|taking turns|took turns|in pairs|as teammates)\b/;
const MUTUAL_VERBS =
  /^(?:agree|agre|met|meet|split|divid|discus|debat|argu|vot|gather|huddl|talk|brainstorm|shar|disagre|al|team|pul|pair|pitch|chip|join|gel|bond|unit|merg)$/;
/** Phrases that only say that it was a group. */
const AS_A_GROUP =
  /^(?:together|jointly|collectively)[, ]+|^as (?:a|one|the) (?:[\w-]+ )?(?:team|group|unit|whole|squad|crew|family|company|department)?,? ?|,? as (?:a|one) (?:[\w-]+ )?(?:team|group|unit|whole|squad|crew)\b,?/gi;
/** “Together” that belongs to its verb: “put together a deck”. */
const KEEPS_TOGETHER =
  /\b(?:put|puts|putting|pull\w*|piece[ds]?|piecing|bring\w*|brought|get|got|sew\w*|stitch\w*|glue[ds]?|tie[ds]?|thr[eo]w\w*|knock\w*|tap\w*|string\w*|strung|work\w*|cobble[ds]?|hold\w*|held|weld\w*|bolt\w*|screw\w*|fit\w*|join\w*|c[oa]me|gather\w*|scrap\w*|hack\w*|call\w*|cut|lash\w*|mix\w*|add\w*|live[ds]?|sat|sit)\b[^.;,]{0,30}$/i;
const OWN_THINGS =
  /\bour (?=(?:level |very |absolute |full )*(?:best(?! \w+s\b)|way|heads|hands|minds|time|part|homework|utmost|turn|notes|luck|sleeves|efforts?|breath|feet|disagreement|opinions?|concerns?|doubts?)\b)/gi;

/**
 * Tells a group's deed in the first person: “We figured out the root cause together.” gives “I figured out the root cause.”
 * @param groups the clauses whose subject is the speaker's group
 * @returns the whole sentence, or nothing where it cannot be told of one person
 */
export function toFirstPerson(f: Features, groups: readonly Doer[]): string | undefined {
  if (groups.length === 0 || MUTUAL.test(f.own) || groups.some((d) => MUTUAL_VERBS.test(d.verb))) return undefined;
  let text = f.text;
  for (const d of [...groups].sort((a, b) => b.start - a.start)) {
    const next = tellOfMe(f, d, text);
    if (next === undefined) return undefined;
    text = next;
  }
  text = dropTogether(text.replace(AS_A_GROUP, (_, at: number) => (at === 0 ? '' : '')))
    .replace(OWN_THINGS, (our) => (our.startsWith('O') ? 'My ' : 'my '))
    .replace(/\bourselves\b/g, 'myself')
    .replace(/\bI(['’]ve|['’]d| have| had) (?:all|both) /g, 'I$1 ')
    .replace(/\b(for|to|with|behind|around|let|had|help(?:ed|ing)?) us\b(?! all| both)/g, '$1 me')
    .replace(/, (?:me|myself) included\b,?/i, '');
  const capital = /^[^\p{L}]*\p{Lu}/u.test(f.text);
  return capital ? text.replace(/^([^\p{L}]*)(\p{Ll})/u, (_, lead: string, c: string) => lead + c.toUpperCase()) : text;
}

/** Puts “I” in place of one clause's subject, with its verb. */
function tellOfMe(f: Features, d: Doer, text: string): string | undefined {
  const subject = f.words[d.subjectAt];
  if (!subject) return undefined;
  const before = f.own.slice(0, d.start);
  // “Me and the contractor, we …”: whoever is named must stay.
  if (/\b(?:me|us|i)\b[^.;]*,\s*$/.test(before)) return undefined;
  const pair =
    /(?:(?:me|myself) and ((?:the |my |our |a )?[\w-]+)|((?:the |my |our |a )?[\w-]+) and (?:i|me|myself))$/.exec(
      f.own.slice(0, subject.end),
    );
  const start = pair ? pair.index : d.start;
  if (pair && /\b(?:and|,)\s*$/.test(f.own.slice(0, start))) return undefined;
  const other = pair && f.text.slice(start, subject.end).replace(/^(?:me|myself) and | and (?:i|me|myself)$/gi, '');
  const named = other
    ? `I, with ${/^(?:The|My|Our|A) /.test(other) ? other.charAt(0).toLowerCase() + other.slice(1) : other},`
    : 'I';
  if (pair && !/^(?:the|my|our|a) /i.test(other ?? '') && other === other?.toLowerCase()) return undefined;
  if (/,\s/.test(f.own.slice(subject.end, f.words[d.subjectAt + 1]?.start))) return undefined;
  const kept = !pair && keptGroup(f, d);
  const all = /^,? (?:all|both|each|three|two|four) /.exec(f.own.slice(subject.end))?.[0] ?? '';
  const verbAt = firstVerb(f, d);
  const verb = f.words[verbAt];
  if (!verb) return undefined;
  const written = f.text.slice(verb.start, verb.end);
  const agreed =
    d.tense === 'present' || /^(?:were|are|is|has|does|'re|’re|'s|’s)$/i.test(written)
      ? withI(written, subject.text !== 'we')
      : written;
  if (agreed === undefined || (agreed === 'am' && f.words[verbAt + 1]?.text === "n't")) return undefined;
  const gap = f.text.slice(subject.end, verb.start);
  return (
    text.slice(0, start) +
    (kept ? `I, with ${kept},` : named) +
    (all ? gap.replace(/^,? \S+ /, ' ') : gap) +
    agreed +
    text.slice(verb.end)
  );
}

/** “Our volunteers”: who they are is a fact; that it was “the team” is none. */
function keptGroup(f: Features, d: Doer): string | undefined {
  const last = f.words[d.subjectAt];
  const phrase = f.text.slice(d.start, last?.end);
  if (
    /\b(?:we|team|squad|group|crew|unit|department|engineers|developers|devs|people|staff|lads|men|women)$/i.test(
      phrase,
    )
  )
    return undefined;
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** The first word of the verb group: the auxiliary where there is one. */
function firstVerb(f: Features, d: Doer): number {
  for (let i = d.subjectAt + 1; i < d.verbAt; i++)
    if (
      /^(?:were|was|are|is|have|has|had|do|does|did|'re|'ve|'d|'s|could|can|will|would)$/.test(f.words[i]?.text ?? '')
    )
      return i;
  return d.verbAt;
}

/** Drops “together” where nothing but the group hangs on it. */
function dropTogether(text: string): string {
  return text.replace(
    /,? (?:all )?together(?=\s*(?:[.,;!]|$|and\b|to\b|until\b|in\b|on\b|at\b))/gi,
    (found, at: number) => (KEEPS_TOGETHER.test(text.slice(0, at)) ? found : ''),
  );
}
