import { openSlotOf } from '../../../components/findings/open-slot.ts';
import { readAdvert } from '../../../lib/coach/advert.ts';
import { confidentialNames } from '../../../lib/coach/confidential.ts';
import { figureClashes } from '../../../lib/coach/consistency.ts';
import { cueCard } from '../../../lib/coach/cue-card.ts';
import { followUpsFor } from '../../../lib/coach/follow-ups.ts';
import { readQuestion } from '../../../lib/coach/question.ts';
import { shorten } from '../../../lib/coach/shorten.ts';
import { tellFor } from '../../../lib/coach/tell.ts';
import { askedIn } from '../../../lib/question/asked.ts';
import { limitRead } from '../../../lib/question/limit.ts';
import { review } from '../../../lib/review.ts';
import { FRAMES } from '../../../lib/rubric/frames/index.ts';
import { headOf } from '../../../lib/story/story-head.ts';
import { labelledStories, layOut } from '../../corpus/stories.ts';
import { ENDLESS } from '../../review/endless.ts';

/** Several times the longest sentence, so that what reads more than one is seen. */
const LENGTH = 4_000;
const OWN_WORDS = ['Ann', 'R+D', 'leverag*'];

/** All that is done with a text and with what a form says, for stories as they are told and for texts that do not end. */
export function readThrough(): void {
  const drafts = labelledStories()
    .filter((_, i) => i % 12 === 0)
    .map((story) => `# ${story.id}\n\nQ: ${story.question}\n\n${layOut(story).text}`);
  const oneLine = drafts.slice(0, 3).map((draft) => draft.replaceAll(/\s+/g, ' '));
  const endless = Object.values(ENDLESS).map((make) => make(LENGTH));
  for (const text of [...drafts, ...oneLine, oneLine.join(' ').replaceAll('.', ''), ...endless]) coach(text);
}

function coach(text: string): void {
  for (const story of review(text, { ownWords: OWN_WORDS }).stories) {
    const quotes = story.sentences.map(({ span }) => text.slice(span.start, span.end));
    for (const { insertion } of story.findings) if (insertion) openSlotOf(insertion, story, quotes);
    for (const frame of FRAMES.slice(0, 1)) {
      tellFor(story, text, frame);
      shorten(story, text, { words: 60 }, review, { level: 'mid', principle: frame.id });
      followUpsFor(story, text, frame);
      cueCard(story, text, { frame });
    }
  }
  const told = [{ id: 'a', text }];
  confidentialNames(told);
  figureClashes(told);
  headOf(text, undefined);
  readAdvert(text);
  readQuestion(text);
  askedIn(text);
  limitRead([text], text);
}
