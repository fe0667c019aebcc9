/** Notion's own undo: what is typed in one go is one step, everything else a step each. */
import type { Block } from './blocks.ts';

/** A selection within one block, in units of its text. */
export interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

interface State {
  readonly blocks: readonly Block[];
  readonly place: Place | undefined;
}

/** Milliseconds within which the next letter belongs to the same step. */
const GOES_ON = 1000;

export class Steps {
  blocks: readonly Block[] = [];
  readonly done: { before: State; after: State }[] = [];
  readonly undone: { before: State; after: State }[] = [];
  /** Where typing would go on. */
  #run: { readonly place: Place; readonly time: number } | undefined;

  startWith(blocks: readonly Block[]): void {
    this.blocks = blocks;
    this.done.length = 0;
    this.undone.length = 0;
    this.#run = undefined;
  }

  type(blocks: readonly Block[], before: Place | undefined, after: Place | undefined): void {
    const run = this.#run;
    const time = performance.now();
    const goesOn = run && isSame(run.place, before) && time - run.time < GOES_ON;
    const begun = goesOn ? this.done.pop()?.before : undefined;
    this.change(blocks, before, after, begun);
    // What replaces a selection is no typing that goes on.
    this.#run = before?.start === before?.end && after ? { place: after, time } : undefined;
  }

  change(blocks: readonly Block[], before: Place | undefined, after: Place | undefined, begun?: State): void {
    this.done.push({ before: begun ?? { blocks: this.blocks, place: before }, after: { blocks, place: after } });
    this.undone.length = 0;
    this.blocks = blocks;
    this.#run = undefined;
  }

  endTyping(): void {
    this.#run = undefined;
  }

  undo(): Place | undefined {
    return this.#travel(this.done, this.undone, 'before');
  }

  redo(): Place | undefined {
    return this.#travel(this.undone, this.done, 'after');
  }

  #travel(from: typeof this.done, to: typeof this.done, way: 'before' | 'after'): Place | undefined {
    const step = from.pop();
    if (!step) return undefined;
    to.push(step);
    this.#run = undefined;
    this.blocks = step[way].blocks;
    return step[way].place;
  }
}

const isSame = (a: Place, b: Place | undefined): boolean => a.id === b?.id && a.start === b.start && a.end === b.end;
