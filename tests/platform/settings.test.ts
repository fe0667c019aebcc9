import { describe, expect, it } from 'vitest';
import { changedFrom, settingsFrom } from '../../lib/platform/settings.ts';

const USUAL = { pace: 150, theme: 'system', disabledRules: [], ownWords: [] };

describe('settings', () => {
  it.each([
    ['nothing', undefined],
    ['something else', 'settings'],
    ['a list', []],
    ['no choice', {}],
  ])('are as usual where %s is stored', (_, stored) => {
    expect(settingsFrom(stored)).toEqual(USUAL);
  });

  it('lose one choice that cannot be read, and no other', () => {
    const stored = { level: 'emperor', pace: 9_000, theme: 'dark', disabledRules: ['we-action'], ownWords: [''] };
    expect(settingsFrom(stored)).toEqual({ ...USUAL, theme: 'dark', disabledRules: ['we-action'] });
  });

  it('keep what another version stores beside them', () => {
    const stored = { version: 7, level: 'mid', voice: 'calm' };
    expect(changedFrom(stored, { pace: 130 })).toEqual({ ...stored, pace: 130 });
  });

  it('forget a choice that is taken back', () => {
    expect(changedFrom({ version: 1, level: 'mid', pace: 130 }, { level: undefined })).toEqual({
      version: 1,
      pace: 130,
    });
  });
});
