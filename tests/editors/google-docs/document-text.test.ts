// @vitest-environment node
/** How often Docs is asked: seldom where its answers take long, and not more seldom for a question that it left unanswered. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DocumentEvents, DocumentText } from '../../../lib/editors/google-docs/document-text.ts';
import { ANSWER, ASK } from '../../../lib/editors/google-docs/protocol.ts';

const nobody = () => undefined;
const NOTHING: DocumentEvents = { text: nobody, caret: nobody, read: nobody, source: nobody, report: nobody };

/** A page of Docs, which answers each question with its text after so many milliseconds, or not at all. */
async function openDocument() {
  const page = Object.assign(new EventTarget(), { hidden: false });
  const docs = { text: 'One.', takes: 0 as number | undefined, asked: 0 };
  page.addEventListener(ASK, (event) => {
    docs.asked++;
    const id = String(Reflect.get(event, 'detail')).split(';')[0];
    const answer = () => page.dispatchEvent(new CustomEvent(ANSWER, { detail: `${id};done;0;0;${docs.text}` }));
    if (docs.takes !== undefined) setTimeout(answer, docs.takes);
  });
  const text = new DocumentText(page as unknown as Document, new AbortController().signal, NOTHING);
  const started = text.start();
  await vi.advanceTimersByTimeAsync(50);
  expect(await started).toBe(true);
  return { docs, text };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a document of Google Docs', () => {
  it('is read again soon after a question that was left unanswered', async () => {
    const { docs, text } = await openDocument();
    docs.takes = undefined;
    text.touch();
    await vi.advanceTimersByTimeAsync(2_000);
    Object.assign(docs, { text: 'One. Two.', takes: 0 });
    await vi.advanceTimersByTimeAsync(500);
    expect(text.now.text).toBe('One. Two.');
    expect(text.source).toBe('live');
  });

  it('is taken for silent after three of them', async () => {
    const { docs, text } = await openDocument();
    docs.takes = undefined;
    text.touch();
    await vi.advanceTimersByTimeAsync(7_000);
    expect(text.source).toBe('saved');
  });

  it('is asked less where its answers take long', async () => {
    const { docs, text } = await openDocument();
    docs.takes = 300;
    text.touch();
    await vi.advanceTimersByTimeAsync(400);
    const before = docs.asked;
    for (let touched = 0; touched < 30; touched++) {
      text.touch();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(docs.asked - before).toBeLessThanOrEqual(1);
  });
});
