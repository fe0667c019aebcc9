/** What a page answers in the bridge's place, or unasked: each is dropped or measured before anybody uses it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageAsker } from '../../../lib/editors/google-docs/ask-page.ts';
import { ANSWER, ASK } from '../../../lib/editors/google-docs/protocol.ts';

const TEXT = 'Last year 3% of them never arrived.';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page, the names of the questions that it was asked, and our end. */
function openPage() {
  const page = new EventTarget();
  const asked: string[] = [];
  page.addEventListener(ASK, (event) => {
    asked.push(String(Reflect.get(event, 'detail')).split(';')[0] ?? '');
  });
  const ending = new AbortController();
  const asker = new PageAsker(page, ending.signal);
  return { asker, asked, ending, tell: (detail: unknown) => page.dispatchEvent(new CustomEvent(ANSWER, { detail })) };
}

describe('our end of the bridge to Google Docs', () => {
  it('takes the answer to what it asked', async () => {
    const { asker, asked, tell } = openPage();
    const answer = asker.ask({ op: 'read' });
    tell(`${asked[0]};done;5;9;${TEXT}`);
    expect(await answer).toEqual({ status: 'done', text: TEXT, selection: { start: 5, end: 9 } });
  });

  it('takes no answer that nobody asked for, none for that to another question, and only the first', async () => {
    const { asker, asked, tell } = openPage();
    tell('1;done;0;0;told before anything was asked');
    const [first, second] = [asker.ask({ op: 'read' }), asker.ask({ op: 'read' })];
    tell(`99;done;0;0;forged`);
    tell(`;done;0;0;forged`);
    tell(`${asked[1]};done;2;2;second`);
    tell(`${asked[0]};done;1;1;first`);
    tell(`${asked[0]};done;0;0;forged`);
    expect(await first).toEqual({ status: 'done', text: 'first', selection: { start: 1, end: 1 } });
    expect(await second).toEqual({ status: 'done', text: 'second', selection: { start: 2, end: 2 } });
  });

  it.each([
    ['a status that there is none of', (id: string) => `${id};finished;0;0;forged`],
    ['no string', (id: string) => [id, 'done', 0, 0, 'forged']],
    ['nothing', () => null],
    ['more than a document can hold', (id: string) => `${id};done;0;0;${'x'.repeat(5_000_200)}`],
  ])('does not take %s for an answer, and goes on waiting for one', async (_, forged) => {
    const { asker, asked, tell } = openPage();
    const answer = asker.ask({ op: 'read' });
    tell(forged(asked[0] ?? ''));
    tell(`${asked[0]};done;0;0;${TEXT}`);
    expect(await answer).toMatchObject({ text: TEXT });
  });

  it.each([
    ['before the text', '-5', '2'],
    ['after it', '2', '9999999'],
    ['that ends before it starts', '9', '5'],
    ['that is no number', 'x', '2'],
    ['between two letters’ halves', '0.5', '2'],
  ])('takes a selection %s for none, and the text as told', async (_, start, end) => {
    const { asker, asked, tell } = openPage();
    const answer = asker.ask({ op: 'read' });
    tell(`${asked[0]};done;${start};${end};${TEXT}`);
    const { text, selection } = await answer;
    expect(text).toBe(TEXT);
    expect(selection).toBeUndefined();
  });

  it('answers for a page that is silent, and for one that has been left', async () => {
    const { asker, asked, ending, tell } = openPage();
    const silent = asker.ask({ op: 'read' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await silent).toMatchObject({ status: 'absent', text: '' });
    ending.abort();
    const left = asker.ask({ op: 'read' });
    tell(`${asked[1]};done;0;0;${TEXT}`);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await left).toMatchObject({ status: 'absent', text: '' });
  });
});
