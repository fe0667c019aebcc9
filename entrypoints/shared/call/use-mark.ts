import type { CallStory } from '../../../components/call/search.ts';
import type { NoticeContent } from '../../../components/ui/Notice.tsx';
import { markUsed } from '../../../lib/bank/loops.ts';
import type { InterviewLoop } from '../../../lib/model/story.ts';
import { t } from '../../../lib/platform/i18n.ts';

/** Marks a story as told in the loop at hand, so that it is not told there twice; a second time takes the mark away. */
export function useMark(
  loop: InterviewLoop | undefined,
  say: (notice: NoticeContent | undefined) => void,
): (story: CallStory) => void {
  return (story) => {
    if (story.from !== 'bank') return say({ text: t('callMarkOnlySaved') });
    if (!loop) return say({ text: t('callNoLoop') });
    const set = async (used: boolean): Promise<void> => {
      const outcome = await markUsed(story.id, loop.id, used);
      if (!outcome.ok) return say({ text: t('saveFailed') });
      say({
        text: t(used ? 'callMarked' : 'callUnmarked', loop.company),
        action: { label: t('undo'), run: () => void set(!used) },
      });
    };
    void set(!story.used);
  };
}
