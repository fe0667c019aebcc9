import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Session } from '../../lib/editors/session.ts';
import type { ReviewReply, ReviewRequest } from '../../lib/model/field.ts';
import type { Flag, Rewrite } from '../../lib/model/review.ts';
import { MemoryText } from './memory-text.ts';

const STORY = 'Our shop was slow. We fixed it.';

/** Flags each “We”, as the review would, with “I [verb]” in its place. */
function reply({ field, version, text }: ReviewRequest): ReviewReply {
  const flags = Array.from(text.matchAll(/We \w+/g), ({ 0: original, index }): Flag => {
    const span = { start: index, end: index + original.length };
    const rewrite = { span, original, replacement: 'I [did what]', slots: [{ start: 2, end: 12 }] };
    const says = { title: 'Whose work was it?', question: 'What did you do?', key: `we-action:${index}` };
    return { id: 'we-action', dimension: 'ownership', span, sentence: 0, rewrite, ...says };
  });
  return { field, version, status: 'reviewed', score: 40, flags, stories: [{ start: 0, end: text.length }] };
}

/** A session over a string, and every request that it sent. */
function open(
  text: string,
  answer: (request: ReviewRequest) => Promise<ReviewReply> = async (one) => reply(one),
  isShort?: (text: string) => boolean,
) {
  const asked: ReviewRequest[] = [];
  const reported: string[] = [];
  const editor = new MemoryText(text);
  const session = new Session(editor, {
    review(request) {
      asked.push(request);
      return answer(request);
    },
    report: (_, where) => reported.push(where),
    ...(isShort && { isShort }),
    longest: 1_000,
  });
  session.refresh();
  return { editor, session, asked, reported };
}

const words = (session: Session<MemoryText>) =>
  session.marks().map(({ span }) => session.text.slice(span.start, span.end));

function onlyRewrite(session: Session<MemoryText>): Rewrite {
  const [mark] = session.marks();
  if (!mark?.flag.rewrite) throw new Error('nothing to rewrite');
  return mark.flag.rewrite;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('reviewing as the person types', () => {
  it('asks once for a burst of keys, soon after the last', async () => {
    const { editor, asked } = open(STORY);
    await pass(0);
    for (const key of ['T', 'Th', 'The']) {
      editor.type(`${STORY} ${key}`);
      await pass(50);
    }
    expect(asked).toHaveLength(1);
    await pass(120);
    expect(asked.at(-1)?.text).toBe(`${STORY} The`);
    expect(asked).toHaveLength(2);
  });

  it('asks now and then while typing goes on', async () => {
    const { editor, asked } = open(STORY);
    for (let key = 1; key <= 20; key++) {
      editor.type(STORY + 'x'.repeat(key));
      await pass(50);
    }
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  it('takes the time between two readings for no pause while keys come', async () => {
    const { editor, asked } = open(STORY);
    await pass(0);
    // As Google Docs is read: now and then, with keys in between.
    for (let key = 1; key <= 20; key++) {
      editor.press();
      if (key % 4 === 0) editor.type(STORY + 'x'.repeat(key));
      await pass(70);
    }
    expect(asked.length).toBeLessThanOrEqual(4);
    await pass(120);
    const last = asked.length;
    editor.press();
    await pass(2_000);
    expect(asked).toHaveLength(last);
  });

  it('drops a reply to a text that has changed since, and asks anew', async () => {
    const answers: (() => void)[] = [];
    const late = (request: ReviewRequest) =>
      new Promise<ReviewReply>((resolve) => answers.push(() => resolve(reply(request))));
    const { editor, session, asked } = open(STORY, late);
    editor.type('We came. We fixed it.');
    session.sync();
    answers[0]?.();
    await pass(0);
    expect(session.marks()).toEqual([]);
    await pass(150);
    answers[1]?.();
    await pass(0);
    expect(asked).toHaveLength(2);
    expect(words(session)).toEqual(['We came', 'We fixed']);
  });

  it('asks nothing while an input method composes', async () => {
    const { editor, session, asked } = open(STORY);
    await pass(0);
    editor.compose(true);
    editor.type(`${STORY}か`);
    session.refresh();
    await pass(2_000);
    expect(asked).toHaveLength(1);
    editor.compose(false);
    await pass(120);
    expect(asked.at(-1)?.text).toBe(`${STORY}か`);
  });

  it('says that it could not review, and goes on with the next key', async () => {
    let broken = true;
    const { editor, session, reported } = open(STORY, async (request) => {
      if (broken) throw new Error('nobody answered');
      return reply(request);
    });
    await pass(2_000);
    expect(session.status).toBe('unreachable');
    expect(reported).toEqual(['editors/session: review']);
    broken = false;
    editor.type(`${STORY} It was fast.`);
    await pass(200);
    expect(session.status).toBe('reviewed');
  });

  it('says of a review that nobody came for that it is unasked, until the next key', async () => {
    const { editor, session, asked } = open(STORY);
    await pass(0);
    session.refresh(true);
    await pass(0);
    editor.type(`${STORY} It`);
    await pass(200);
    expect(asked.map(({ unasked }) => unasked)).toEqual([false, true, false]);
  });

  it('says no limit of its own that only the form had told, so that one can be forgotten', async () => {
    const limit = { characters: 400 };
    const { editor, asked } = open(STORY, async (request) => ({ ...reply(request), limit }));
    await pass(0);
    editor.type(`${STORY} It was fast.`);
    await pass(200);
    expect(asked.at(-1)?.limit).toBeUndefined();
  });

  it('reads a text longer than it may send up to there', async () => {
    const { asked } = open('x'.repeat(5_000));
    await pass(0);
    expect(asked[0]?.text).toHaveLength(1_000);
  });
});

describe('a text of a few words', () => {
  const few = (text: string) => text.length < 40;

  it('is not asked about, until there is more of it', async () => {
    const { editor, session, asked } = open(STORY, undefined, few);
    await pass(0);
    editor.type(`${STORY} It`);
    await pass(500);
    expect(asked).toEqual([]);
    expect(session.status).toBe('short');
    editor.type(`${STORY} It was fast, and has been so since.`);
    await pass(200);
    expect(asked).toHaveLength(1);
    expect(session.status).toBe('reviewed');
  });

  it('is asked about where something has been said of the field, so that nothing out of date is shown', async () => {
    const { editor, asked } = open(`${STORY} It was fast, and has been so since.`, undefined, few);
    await pass(0);
    editor.type('');
    await pass(200);
    expect(asked.map(({ text }) => text).at(-1)).toBe('');
  });
});

describe('a field that is off', () => {
  it('asks nothing for any key, and again when somebody asks for it', async () => {
    let off = true;
    const { editor, session, asked } = open(STORY, async (request) =>
      off ? { field: request.field, version: request.version, status: 'off', flags: [], stories: [] } : reply(request),
    );
    await pass(0);
    editor.type(`${STORY} It was fast.`);
    await pass(1_000);
    expect(asked).toHaveLength(1);
    expect(session.marks()).toEqual([]);
    off = false;
    session.refresh();
    await pass(0);
    expect(words(session)).toEqual(['We fixed']);
  });
});

describe('marks', () => {
  it('move with the text, and those that were touched are hidden', async () => {
    const { editor, session } = open('We came. We fixed it.');
    await pass(0);
    editor.type('Late. We came. We fixxed it.');
    session.sync();
    expect(words(session)).toEqual([]);
    editor.type('We came. We fixed it.');
    await pass(200);
    editor.type('We came. Late. We fixed it.');
    session.sync();
    expect(words(session)).toEqual(['We came', 'We fixed']);
  });
});

describe('apply', () => {
  async function reviewed(text = STORY) {
    const opened = open(text);
    await pass(0);
    const rewrite = onlyRewrite(opened.session);
    const version = opened.asked[0]?.version ?? -1;
    const settled = async <T>(work: Promise<T>) => {
      await pass(1_500);
      return work;
    };
    return { ...opened, rewrite, version, settled };
  }

  it('writes the rewrite, reads it back and selects the first slot', async () => {
    const { editor, session, rewrite, version, settled } = await reviewed();
    expect(await settled(session.apply(rewrite, version))).toEqual({ status: 'applied' });
    expect(editor.text).toBe('Our shop was slow. I [did what] it.');
    expect(editor.text.slice(editor.selected.start, editor.selected.end)).toBe('[did what]');
  });

  it('writes what a mark offered although a newer review has come since', async () => {
    const { editor, session, settled } = await reviewed();
    const [mark] = session.marks();
    if (!mark) throw new Error('nothing is marked');
    editor.type(`Last year: ${STORY}`);
    await pass(500);
    expect(await settled(session.applyMark(mark))).toEqual({ status: 'applied' });
    expect(editor.text).toBe('Last year: Our shop was slow. I [did what] it.');
  });

  it('finds the words again that were moved by typing before them', async () => {
    const { editor, session, rewrite, version, settled } = await reviewed();
    editor.type(`Last year: ${STORY}`);
    expect(await settled(session.apply(rewrite, version))).toEqual({ status: 'applied' });
    expect(editor.text).toBe('Last year: Our shop was slow. I [did what] it.');
  });

  it.each([
    ['text-changed', (editor: MemoryText) => editor.type('Our shop was slow. We mended it.')],
    ['composing', (editor: MemoryText) => editor.compose(true)],
    ['read-only', (editor: MemoryText) => Object.assign(editor, { readOnly: true })],
    ['over-limit', (editor: MemoryText) => Object.assign(editor, { most: { characters: STORY.length + 3 } })],
    ['field-gone', (editor: MemoryText) => Object.assign(editor, { present: false })],
    ['several-blocks', (editor: MemoryText) => Object.assign(editor, { refuses: 'several-blocks' })],
  ])('refuses and writes nothing: %s', async (reason, change) => {
    const { editor, session, rewrite, version, settled } = await reviewed();
    change(editor);
    const before = editor.text;
    expect(await settled(session.apply(rewrite, version))).toEqual({ status: 'refused', reason });
    expect(editor.text).toBe(before);
  });

  it('knows the words of a mark that was opened before a newer review came', async () => {
    const { editor, session, settled } = await reviewed();
    const [mark] = session.marks();
    if (!mark) throw new Error('nothing is marked');
    editor.type(`Last year: ${STORY}`);
    await pass(200);
    expect(await settled(session.applyMark(mark))).toEqual({ status: 'applied' });
    expect(editor.text).toBe('Last year: Our shop was slow. I [did what] it.');
  });

  it('does not try again where the editor takes no edit', async () => {
    const { editor, session, rewrite, version, settled } = await reviewed();
    const replace = vi.spyOn(editor, 'replace');
    editor.takes = () => STORY;
    expect(await settled(session.apply(rewrite, version))).toEqual({ status: 'refused', reason: 'not-written' });
    expect(replace).toHaveBeenCalledTimes(1);
  });

  it('says so when the text became another than was meant', async () => {
    const { editor, session, rewrite, version, settled } = await reviewed();
    editor.takes = (text) => `${text}!`;
    expect(await settled(session.apply(rewrite, version))).toEqual({ status: 'unverified' });
  });

  it('watches a slow editor for as long as it may take a change back', async () => {
    const { editor, session, rewrite, version, settled } = await reviewed();
    editor.settles = 1_000;
    setTimeout(() => editor.undo(), 700);
    expect(await settled(session.apply(rewrite, version))).toEqual({ status: 'refused', reason: 'not-written' });
    expect(editor.text).toBe(STORY);
  });

  it('lets the person type on while it watches, and still takes the rewrite back', async () => {
    const { editor, session, rewrite, version, settled } = await reviewed();
    editor.settles = 1_000;
    setTimeout(() => editor.type(`Late. ${editor.text}`), 100);
    const selected = editor.selected;
    expect(await settled(session.apply(rewrite, version))).toEqual({ status: 'applied' });
    expect(editor.text).toBe('Late. Our shop was slow. I [did what] it.');
    expect(editor.selected, 'the caret stays where they type').toBe(selected);
    expect(await settled(session.undo())).toBe(true);
    expect(editor.text).toBe(`Late. ${STORY}`);
  });

  it('gives back what a page cut off without a word, and knows its limit from then on', async () => {
    const { editor, session, asked, rewrite, version, settled } = await reviewed();
    const most = STORY.length + 2;
    editor.takes = (text) => text.slice(0, most);
    expect(await settled(session.apply(rewrite, version))).toEqual({ status: 'refused', reason: 'over-limit' });
    expect(editor.text).toBe(STORY);
    await pass(200);
    expect(asked.at(-1)?.limit).toEqual({ characters: most });
    const replace = vi.spyOn(editor, 'replace');
    const again = session.apply(onlyRewrite(session), asked.at(-1)?.version ?? -1);
    expect(await settled(again)).toEqual({ status: 'refused', reason: 'over-limit' });
    expect(replace).not.toHaveBeenCalled();
  });

  it('gives back also what is cut off a moment later', async () => {
    const { editor, session, rewrite, version, settled } = await reviewed();
    editor.settles = 300;
    setTimeout(() => editor.type(editor.text.slice(0, STORY.length + 2)), 150);
    expect(await settled(session.apply(rewrite, version))).toEqual({ status: 'refused', reason: 'over-limit' });
    expect(editor.text).toBe(STORY);
  });

  it('counts in words where the field does', async () => {
    const { editor, session, rewrite, version, settled } = await reviewed();
    editor.most = { words: 7 };
    expect(await settled(session.apply(rewrite, version))).toEqual({ status: 'refused', reason: 'over-limit' });
    editor.most = { words: 8 };
    expect(await settled(session.apply(rewrite, version))).toEqual({ status: 'applied' });
  });

  it('writes once when it is asked twice', async () => {
    const { editor, session, rewrite, version, settled } = await reviewed();
    const both = Promise.all([session.apply(rewrite, version), session.apply(rewrite, version)]);
    expect((await settled(both)).map(({ status }) => status).sort()).toEqual(['applied', 'refused']);
    expect(editor.text).toBe('Our shop was slow. I [did what] it.');
  });

  it('takes a rewrite back', async () => {
    const { editor, session, rewrite, version, settled } = await reviewed();
    await settled(session.apply(rewrite, version));
    expect(await settled(session.undo())).toBe(true);
    expect(editor.text).toBe(STORY);
  });

  it('takes a rewrite back by an edit when something was typed elsewhere since', async () => {
    const { editor, session, rewrite, version, settled } = await reviewed();
    await settled(session.apply(rewrite, version));
    editor.type(`${editor.text} It was fast.`);
    expect(await settled(session.undo())).toBe(true);
    expect(editor.text).toBe(`${STORY} It was fast.`);
  });

  it('puts a sentence that was cut back where it stood, and not behind what was typed there since', async () => {
    const { editor, session, version, settled } = await reviewed();
    const cut = { span: { start: 18, end: 31 }, original: ' We fixed it.', replacement: '', slots: [] };
    await settled(session.apply(cut, version));
    editor.type(`${editor.text} It was fast.`);
    expect(await settled(session.undo())).toBe(true);
    expect(editor.text).toBe(`${STORY} It was fast.`);
  });

  it('leaves a rewrite alone that the person has gone on with', async () => {
    const { editor, session, rewrite, version, settled } = await reviewed();
    await settled(session.apply(rewrite, version));
    editor.type('Our shop was slow. I mended it.');
    expect(await settled(session.undo())).toBe(false);
    expect(editor.text).toBe('Our shop was slow. I mended it.');
  });
});

describe('the end', () => {
  it('comes when the field is gone, and leaves nothing behind', async () => {
    const { editor, session, asked } = open(STORY);
    await pass(0);
    editor.type(`${STORY} It`);
    editor.present = false;
    await pass(500);
    expect(session.signal.aborted).toBe(true);
    expect(editor.closed).toBe(true);
    expect(asked).toHaveLength(1);
  });
});
