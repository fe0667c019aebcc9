/** Documents as people keep them in Google Docs: stories among other things, over several pages. */
import type { Span } from '../../../lib/model/span.ts';
import { type Rewritable, rewritableIn, wordsAt } from '../../review/flags.ts';
import type { Content } from '../stand-ins/google-docs/page/model.ts';

const filler = (about: string) =>
  Array.from({ length: 26 }, (_, day) => ({
    words: `${about} notes of day ${day + 1}: the timetable of the office, the rooms that are free, the numbers of the people to call, and where the coffee is kept this week.`,
  }));

/** Two stories, pages apart, with a table, a list, a chip, things without width, and a footer on every page. */
export const LONG: Content = {
  blocks: [
    { words: [['Tell me about a time when you took ownership.', 3]] },
    {
      words: [
        ['Last year 3% of the invoices that our \u200bshop sent never arrived. ', 0],
        ['I noticed it when a customer called, ', 2],
        ['and it was not my team’s service. I messaged the owners and they took care of it. With \ue907 ', 0],
        ['we rewrote the retry job together. After that, deliveries were much ', 0],
        ['faster', 1],
        [' and the team was happy. I learned that communication is important.', 0],
      ],
    },
    { words: 'Read the logs of every night', bullet: true },
    { words: 'Read the logs of every night', bullet: true },
    {
      table: [
        ['Question', 'What the interviewer wants to hear in the answer, and a second line'],
        ['Own it', 'What you did'],
      ],
    },
    ...filler('Some'),
    { words: [['Tell me about a time when you delivered results.', 3]] },
    {
      words:
        'In March our checkout lost a third of its orders on phones. On the Monday I read the logs of every phone that had failed and traced the slow page to a font that we had added. שלום עולם 日本語のテキスト 👩‍👩‍👧 I removed the font on Tuesday and wrote to the three teams that used it. After that, the page was much faster and orders came back. I learned that communication is important.',
    },
    { words: [['Tell me about a time when you failed.', 3]] },
    ...filler('More'),
  ],
  footer: 'Confidential: we rewrote the retry job together.',
};

export const SHORT: Content = { blocks: LONG.blocks.slice(0, 4) };

/** Weak words with Hebrew before, between and behind them on one line. */
export const BOTH_WAYS: Content = {
  blocks: [
    { words: 'Last year 3% of the invoices that our shop sent never arrived. I noticed it when a customer called.' },
    { words: 'In the שלום עולם room we rewrote the retry job שלום together, and it was much faster.' },
    { words: 'I messaged the owners and they took care of it. עולם שלום We fixed it together, שלום much faster.' },
    { words: 'I learned that communication is important.' },
  ],
};

/** What a person sees of the model's text, and for each unit its offset there. Made letter by letter, unlike the product's. */
export function seenOf(raw: string): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  for (let at = 1; at < raw.length && raw[at] !== '\u0003'; at++) {
    const letter = raw[at] ?? '';
    if ('\u200b\ue907\u0010\u0011\u0012\u001c'.includes(letter)) continue;
    text += letter;
    offsets.push(at);
  }
  return { text: text.slice(0, -1), offsets };
}

/** The same stretch in the model's offsets. */
export function rawSpan({ offsets }: { offsets: readonly number[] }, { start, end }: Span): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}

/** The flag on a phrase of both stories that a rewrite is offered for. */
export const faster = (text: string): Rewritable =>
  rewritableIn(text, ({ span }) => wordsAt(text, span) === 'much faster');
