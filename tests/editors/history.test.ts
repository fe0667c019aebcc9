import { describe, expect, it } from 'vitest';
import { TextHistory } from '../../lib/editors/history.ts';

function typed(...texts: string[]): TextHistory {
  const history = new TextHistory();
  for (const text of texts) {
    history.count();
    history.take(text);
  }
  return history;
}

describe('TextHistory', () => {
  it('counts a burst of keys that was read once as one change of text', () => {
    const history = typed('We did it.');
    const reviewed = history.version;
    for (let key = 0; key < 5; key++) history.count();
    expect(history.stale).toBe(true);
    history.take('Then we did it.');
    expect(history.stale).toBe(false);
    expect(history.now({ start: 0, end: 2 }, reviewed)).toBeUndefined();
    expect(history.now({ start: 3, end: 6 }, reviewed)).toEqual({ start: 8, end: 11 });
  });

  it('takes what was typed before the same letters for what ends at the caret', () => {
    const history = typed('I did it.');
    const reviewed = history.version;
    history.count();
    history.take('I went.I did it.', () => 7);
    expect(history.now({ start: 0, end: 1 }, reviewed)).toEqual({ start: 7, end: 8 });
    history.count();
    history.take('I went.I went.I did it.', () => undefined);
    expect(history.text).toBe('I went.I went.I did it.');
  });

  it('takes back what was counted when the text turns out to be the same', () => {
    const history = typed('We did it.');
    const reviewed = history.version;
    history.count();
    history.take('We did it.');
    expect(history.version).toBe(reviewed);
  });

  it('notices a change that nobody counted', () => {
    const history = typed('We did it.');
    const reviewed = history.version;
    history.take('I did it.');
    expect(history.version).toBeGreaterThan(reviewed);
  });

  it('gives up spans of versions too old to follow', () => {
    const history = typed('We did it.');
    const reviewed = history.version;
    for (let edit = 0; edit < 250; edit++) {
      history.count();
      history.take(`We did it.${'x'.repeat(edit + 1)}`);
    }
    expect(history.now({ start: 0, end: 2 }, reviewed)).toBeUndefined();
    expect(history.now({ start: 0, end: 2 }, history.version - 100)).toEqual({ start: 0, end: 2 });
  });
});
