/** Puts text together block by block: paragraphs, headings and list items, a blank line between what stood apart. */
export class Blocks {
  #text = '';
  #line = '';
  /** What stands before the next line: `# `, `- `. */
  #prefix = '';
  #list = false;

  /** Words of the block at hand, as they are seen. */
  add(words: string): void {
    this.#line += words;
  }

  /** Begins a block. What was begun before is ended. */
  begin(prefix = '', list = false): void {
    this.end();
    this.#prefix = prefix;
    this.#list = list;
  }

  end(): void {
    const lines = this.#line
      .split('\n')
      .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
      .join('\n')
      .trim();
    this.#line = '';
    if (lines) {
      // The items of a list stand together, everything else stands apart.
      const gap = this.#text === '' ? '' : this.#list && this.#afterList ? '\n' : '\n\n';
      this.#text += gap + this.#prefix + lines;
      this.#afterList = this.#list;
    }
    this.#prefix = '';
    this.#list = false;
  }

  #afterList = false;

  get text(): string {
    this.end();
    return this.#text;
  }
}

export const headingPrefix = (level: number): string => `${'#'.repeat(Math.min(6, Math.max(1, level)))} `;
export const ITEM = '- ';
