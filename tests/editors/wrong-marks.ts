import { isUnder, isWithin, linesOf, show } from '../harness/boxes.ts';
import type { Scene } from './scene.ts';

/** Which phrases in sight are not marked where they stand, and which marks stand on nothing; empty where all is right. */
export async function wrongMarks(scene: Scene, phrases: readonly string[]): Promise<string> {
  const { places, seen } = await scene.inField((all) => {
    const { field } = window;
    const clip = (field.scroller() ?? field.focusable).getBoundingClientRect();
    return {
      places: all.map((words) => ({ words, boxes: field.places(words) })),
      seen: { left: clip.left, top: clip.top, right: clip.right, bottom: clip.bottom },
    };
  }, phrases);
  const marks = (await scene.marks()).flatMap(({ words, boxes }) => linesOf(boxes).map((box) => ({ words, box })));
  const unclaimed = new Set(marks);
  const wrong: string[] = [];
  for (const { words, boxes } of places) {
    for (const line of linesOf(boxes)) {
      const mark = marks.find(({ box, words: under }) => isUnder(box, line) && (under ?? words) === words);
      if (mark) unclaimed.delete(mark);
      else if (isWithin(line, seen)) wrong.push(`“${words}” stands at ${show(line)} unmarked`);
    }
  }
  for (const { box, words } of unclaimed)
    wrong.push(`a mark${words ? ` on “${words}”` : ''} at ${show(box)} is on nothing`);
  return wrong.join('; ');
}
