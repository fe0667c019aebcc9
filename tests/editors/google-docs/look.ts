/** Looks at the stand-in: its model, and whether our marks stand on the words as its own layout has them. */
import { isSame, show } from '../../harness/boxes.ts';
import type { Box } from '../../harness/overlay.ts';
import { waitFor } from '../../harness/wait.ts';
import { flagsIn } from '../../review/flags.ts';
import type { Scene } from '../scene.ts';
import { rawSpan, seenOf } from './documents.ts';

export const modelText = (scene: Scene): Promise<string> => scene.page.evaluate(() => window.standIn.text());

export const whereIs = (scene: Scene, start: number, end: number): Promise<Box[]> =>
  scene.page.evaluate((from, to) => window.standIn.whereIs(from, to), start, end);

/**
 * Waits until every flagged phrase in sight is marked where it is drawn, within 2 px, and nothing else is.
 * @throws with what stood where
 */
export async function marksOnWords(scene: Scene): Promise<void> {
  let wrong = '';
  await waitFor(
    'marks on the words',
    async () => {
      wrong = await wrongMarks(scene);
      return wrong === '';
    },
    8,
  ).catch((error: unknown) => {
    throw new Error(`Marks are not on the words: ${wrong}`, { cause: error });
  });
}

async function wrongMarks(scene: Scene): Promise<string> {
  const seen = seenOf(await modelText(scene));
  const words: { phrase: string; box: Box }[] = [];
  for (const { span } of flagsIn(seen.text)) {
    const { start, end } = rawSpan(seen, span);
    const phrase = seen.text.slice(span.start, span.end);
    // A phrase that ends in a space at which its line is broken shows no space.
    for (const box of await whereIs(scene, start, end)) if (box.width > 0) words.push({ phrase, box });
  }
  const frame = await scene.page.$eval('.kix-appview-editor', (editor) => {
    const { left, top, right, bottom } = editor.getBoundingClientRect();
    return { left, top, right, bottom };
  });
  const marks = (await scene.marks()).flatMap(({ boxes }) => boxes);
  const unclaimed = new Set(marks);
  const wrong: string[] = [];
  for (const { phrase, box } of words) {
    const mark = marks.find((one) => isSame(one, box));
    if (mark) unclaimed.delete(mark);
    else if (box.top >= frame.top && box.top + box.height <= frame.bottom)
      wrong.push(`“${phrase}” at ${show(box)} is not marked`);
  }
  for (const mark of unclaimed) wrong.push(`a mark at ${show(mark)} is on nothing`);
  return wrong.join('; ');
}
