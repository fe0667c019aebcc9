import type { Features } from '../language/features.ts';

/** What a sentence is by itself, for what adds its place: each feature a field, since rules read them more than anything else. */
export class OwnFeatures implements Features {
  readonly text: string;
  readonly folded: string;
  readonly own: string;
  readonly words: Features['words'];
  readonly count: number;
  readonly doers: Features['doers'];
  readonly figures: Features['figures'];
  readonly question: boolean;
  readonly note: boolean;

  constructor(f: Features) {
    this.text = f.text;
    this.folded = f.folded;
    this.own = f.own;
    this.words = f.words;
    this.count = f.count;
    this.doers = f.doers;
    this.figures = f.figures;
    this.question = f.question;
    this.note = f.note;
  }
}
