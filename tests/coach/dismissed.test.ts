import { describe, expect, it } from 'vitest';
import { hiddenOf, keysHidden, marksOf } from '../../entrypoints/background/hidden.ts';
import { optionsOf } from '../../entrypoints/background/review-options.ts';
import { askedOf } from '../../entrypoints/sidepanel/views/draft/asked-of.ts';
import { shortStory, toldStory } from '../../lib/coach/coaching.ts';
import type { PanelState } from '../../lib/model/field.ts';
import { settingsFrom } from '../../lib/platform/settings.ts';
import { review } from '../../lib/review.ts';

const TEXT =
  'In March I noticed that one order in fifty of our online shop never reached the warehouse, and customers wrote to us every day. ' +
  'We looked around in the logs of the shop for two days. We wrote a fix together with the team that owns the import. ' +
  'I compared the order numbers in both systems and traced the loss to a timeout of the import. ' +
  'After that it was much better and the team was happy.';
const ID = 'story';
const FRAME = 'ownership';
const SETTINGS = settingsFrom({});

describe('a story with something dismissed', () => {
  const [whole] = review(TEXT, optionsOf(SETTINGS, { frame: FRAME })).stories;
  const marks = whole ? marksOf(whole, ID) : [];

  it.each(['one', 'kind'] as const)('is weighed by the coach as the panel weighs it: %s', (scope) => {
    const hidden = new Set(
      marks.filter((one) => one.scope === scope && one.finding.id === 'we-action').map(({ mark }) => mark),
    );
    const options = { ...optionsOf(SETTINGS, { frame: FRAME }), dismissed: keysHidden(marks, hidden) };
    const shown = review(TEXT, options).stories[0]?.scores.overall ?? 0;
    expect(shown).toBeGreaterThan(whole?.scores.overall ?? 100);
    const state: PanelState = {
      address: { tabId: 1, frameId: 0, field: 'practice' },
      version: 1,
      status: 'reviewed',
      writable: true,
      quotes: [],
      stories: [],
      failedRules: [],
      storyText: TEXT,
      purpose: { frame: FRAME },
      hidden: hiddenOf(marks, hidden, ID, TEXT),
    };
    const { text, ...purpose } = askedOf(state);
    const asked = optionsOf(SETTINGS, purpose);
    expect(toldStory(text, review, asked)?.before).toBe(shown);
    expect(shortStory(text, { seconds: 20 }, review, asked)?.before).toBe(shown);
  });
});
