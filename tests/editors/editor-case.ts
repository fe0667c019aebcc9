import type { Frame, Page } from 'puppeteer-core';
import type { Pages } from '../harness/site.ts';
import type { LineId } from './contract.ts';
import type { Scene } from './scene.ts';

/** One editor under the contract: where its page is, and what cannot be met there. One short file each in `cases`. */
export interface EditorCase {
  /** As the matrix names it. */
  readonly title: string;
  /** Its package in `pages/package.json`; the matrix shows the version. */
  readonly package?: string;
  /** Pages by host and path; the first page of the first host is opened. Every page is made by `pageOf` or sets `window.field` itself. */
  pages(): Promise<Pages>;
  /** Where the text stands and where `window.field` is told of, where that is not the page itself. */
  frames?(page: Page): Promise<{ readonly text: Frame; readonly field: Frame }>;
  /** Key that does again what was undone; Control or Command goes with it. Or the button, where no key does it everywhere. */
  readonly redo?: 'y' | 'shift+z' | { readonly button: string };
  /** What the editor itself lays over its text for a while after words were selected: a person waits until it is gone. */
  readonly floats?: string;
  /** Milliseconds within which the editor takes two changes anywhere for one step of its undo. */
  readonly oneStepWithin?: number;
  /** Lines that cannot be met, with what the person gets instead. */
  readonly exceptions?: Readonly<Partial<Record<LineId, Exception>>>;
}

export interface Exception {
  /** Why the line cannot be met here. */
  readonly why: string;
  /** What the person gets instead. */
  readonly instead: string;
  /** Looks that they get it; absent only where there is nothing to do: an editor that knows no limit cannot pass one. */
  check?(scene: Scene): Promise<void>;
}
