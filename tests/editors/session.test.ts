import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReviewReply, ReviewRequest } from '../../lib/model/field.ts';
import { open, pass, reply, STORY, words } from './open-session.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

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

  it('asks at once after a reply that took long, where the last key is as long ago as a pause', async () => {
    const answers: (() => void)[] = [];
    const late = (request: ReviewRequest) =>
      new Promise<ReviewReply>((resolve) => answers.push(() => resolve(reply(request))));
    const { editor, asked } = open(STORY, late);
    await pass(0);
    editor.type(`${STORY} The`);
    await pass(300);
    answers[0]?.();
    await pass(1);
    expect(asked.at(-1)?.text).toBe(`${STORY} The`);
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

  it('reviews what was composed also where the text was looked at meanwhile, and its end changes nothing more', async () => {
    const { editor, session, asked } = open(STORY);
    await pass(0);
    editor.compose(true);
    editor.type(`${STORY}か`);
    // As where the marks are drawn anew.
    session.sync();
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

  it('says that it could not read the field, and goes on with the next key', async () => {
    const { editor, session, asked, reported } = open(STORY);
    await pass(0);
    vi.spyOn(editor, 'caret').mockImplementationOnce(() => {
      throw new Error('the page has taken its nodes away');
    });
    editor.type(`${STORY} It was`);
    await pass(200);
    expect(reported).toEqual(['editors/session: reading the field']);
    editor.type(`${STORY} It was fast.`);
    await pass(200);
    expect(asked.at(-1)?.text).toBe(`${STORY} It was fast.`);
    expect(session.status).toBe('reviewed');
  });

  it('says that words could not be selected', async () => {
    const { editor, session, reported } = open(STORY);
    await pass(0);
    vi.spyOn(editor, 'select').mockRejectedValueOnce(new Error('nobody answered'));
    session.select({ start: 0, end: 3 });
    await pass(0);
    expect(reported).toEqual(['editors/session: select']);
  });

  it('tries again by itself, though no key comes any more, and less often each time', async () => {
    let broken = true;
    const { editor, session, asked } = open(STORY, async (request) => {
      if (broken) throw new Error('nobody answered');
      return reply(request);
    });
    await pass(0);
    editor.type(`${STORY} It was fast.`);
    await pass(500);
    expect(session.status).toBe('unreachable');
    broken = false;
    await pass(4_000);
    expect(session.status).toBe('reviewed');
    expect(asked.at(-1)?.text).toBe(`${STORY} It was fast.`);
    const answered = asked.length;
    broken = true;
    session.refresh();
    await pass(10 * 60_000);
    expect(asked.length - answered).toBeGreaterThan(4);
    expect(asked.length - answered).toBeLessThan(10);
    session.end();
    await pass(10 * 60_000);
    expect(asked.length - answered).toBeLessThan(10);
  });

  it('asks anew where the caret has come into another story before the reply came', async () => {
    const answers: (() => void)[] = [];
    const ofTwo = (request: ReviewRequest) => {
      const stories = [
        { start: 0, end: 17 },
        { start: 18, end: request.text.length },
      ];
      return new Promise<ReviewReply>((done) => answers.push(() => done({ ...reply(request), stories })));
    };
    const { editor, session, asked } = open(STORY, ofTwo);
    editor.select({ start: 20, end: 20 });
    session.caretMoved();
    for (const at of [0, 1, 2]) {
      answers[at]?.();
      await pass(500);
    }
    expect(asked.map(({ caret }) => caret)).toEqual([0, 20]);
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

describe('a text that is longer than is read', () => {
  it('is read up to there, and said to be longer for as long as it is', async () => {
    // As long as open-session lets it be.
    const longest = `${STORY} `.repeat(100).slice(0, 1_000);
    const { editor, asked } = open(`${longest}and more`);
    await pass(0);
    expect(asked.at(-1)).toMatchObject({ text: longest, note: 'too-long' });
    editor.type(longest);
    await pass(500);
    expect(asked.at(-1)?.note).toBeUndefined();
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
