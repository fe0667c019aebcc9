import type { FindingActions } from '../../../../components/findings/actions.ts';
import type { NoticeContent } from '../../../../components/ui/Notice.tsx';
import type { FieldAddress, PanelState } from '../../../../lib/model/field.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { askFrame, askWorker, MessageError } from '../../../../lib/platform/messages.ts';
import { refusalText } from '../../../../lib/platform/refusal-text.ts';
import type { ViewProps } from '../../view.ts';

export interface StoryActions extends FindingActions {
  readonly restore: (keys: readonly string[]) => void;
}

/** What the panel does to the field that it shows. Each act ends in a notice that says what became of it. */
export function useStoryActions(state: PanelState | undefined, say: ViewProps['say']): StoryActions {
  const act = (what: string, run: (state: PanelState) => Promise<NoticeContent | undefined>) => {
    if (!state) return;
    run(state).then(say, (error: unknown) => {
      report(error, `side panel: ${what}`);
      // A frame that does not answer is a page that was closed, reloaded or left.
      say({ text: t(error instanceof MessageError ? 'fieldGone' : 'actFailed') });
    });
  };

  const restore = (keys: readonly string[]) =>
    act('restore', async ({ address }) => {
      await askWorker('restore', { keys: [...keys] });
      await refresh(address);
      return { text: t('restored') };
    });

  const undo = () =>
    act('undo', async ({ address }) => {
      const { undone } = await askFrame(address, 'undo', { field: address.field });
      return { text: t(undone ? 'undone' : 'notUndone') };
    });

  return {
    restore,
    reveal: (span) =>
      act('reveal', async ({ address, version }) => {
        const { found } = await askFrame(address, 'reveal', { field: address.field, span, version });
        return found ? undefined : { text: t('notFound') };
      }),
    apply: ({ span, original, replacement, slots }) =>
      act('apply', async ({ address, version }) => {
        // A message is data that may be changed on its way; the review's is not: it gets a copy.
        const rewrite = { span, original, replacement, slots: [...slots] };
        const outcome = await askFrame(address, 'apply', { field: address.field, rewrite, version });
        if (outcome.status === 'refused') return { text: refusalText(outcome.reason) };
        if (outcome.status === 'unverified') return { text: t('unverified') };
        const text = t(slots.length > 0 ? 'appliedWithSlots' : 'applied');
        return { text, action: { label: t('undo'), run: undo } };
      }),
    copy: (text) =>
      act('copy', async () => {
        await navigator.clipboard.writeText(text);
        return { text: t('copied') };
      }),
    dismiss: (key) =>
      act('dismiss', async ({ address }) => {
        await askWorker('dismiss', { key });
        await refresh(address);
        return { text: t('dismissed'), action: { label: t('undo'), run: () => restore([key]) } };
      }),
  };
}

/** Has the field reviewed anew, so that page and panel show the same. */
async function refresh(address: FieldAddress): Promise<void> {
  await askFrame(address, 'refresh', { field: address.field });
}
