import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MemoryText } from './memory-text.ts';
import { onlyRewrite, open, pass, STORY } from './open-session.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

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

  it('selects a slot of ours that is clicked into, not a second time, and no bracket of the person’s own', async () => {
    const { editor, session, rewrite, version, settled } = await reviewed();
    await settled(session.apply(rewrite, version));
    editor.type(`[sic] ${editor.text}`);
    const clickAt = (offset: number) => {
      editor.selected = { start: offset, end: offset };
      session.sync();
      session.clicked();
      return editor.text.slice(editor.selected.start, editor.selected.end);
    };
    const inSlot = editor.text.indexOf('did what');
    expect(clickAt(2)).toBe('');
    expect(clickAt(inSlot)).toBe('[did what]');
    expect(clickAt(inSlot)).toBe('');
    expect(clickAt(inSlot + 3)).toBe('[did what]');
    expect(clickAt(inSlot - 3)).toBe('');
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

  it('lets nothing else be written while it is being taken back', async () => {
    const { editor, session, rewrite, version, settled } = await reviewed();
    await settled(session.apply(rewrite, version));
    const undone = session.undo();
    await pass(10);
    expect(session.writing).toBe(true);
    expect(await session.undo()).toBe(false);
    expect(await session.apply(rewrite, version)).toEqual({ status: 'refused', reason: 'text-changed' });
    expect(await settled(undone)).toBe(true);
    expect([session.writing, editor.text]).toEqual([false, STORY]);
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
