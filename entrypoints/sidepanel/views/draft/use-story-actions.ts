import type { DismissScope, FindingActions } from '../../../../components/findings/actions.ts';
import type { NoticeContent } from '../../../../components/ui/Notice.tsx';
import type { FieldAddress, HiddenFindings, PanelState } from '../../../../lib/model/field.ts';
import type { Flag, StoryFinding } from '../../../../lib/model/review.ts';
import type { Level } from '../../../../lib/model/rubric.ts';
import { markOfKind } from '../../../../lib/platform/dismissals.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { t } from '../../../../lib/platform/i18n.ts';
import { askFrame, askWorker } from '../../../../lib/platform/messages.ts';
import { refusalText } from '../../../../lib/platform/refusal-text.ts';
import { failureText } from '../../failure-text.ts';
import { hrefTo } from '../../route.ts';
import type { ViewProps } from '../../view.ts';

export interface StoryActions extends FindingActions {
  readonly restore: (hidden: readonly HiddenFindings[]) => void;
  /** Keeps what the story is told for. */
  readonly choose: (choice: { readonly frame?: string; readonly level?: Level | null }) => void;
  /** Says what went wrong. */
  readonly trouble: (text: string) => void;
}

/** What the panel does to the field that it shows. Each act ends in a notice that says what became of it. */
export function useStoryActions(state: PanelState | undefined, say: ViewProps['say']): StoryActions {
  const act = (what: string, run: (state: PanelState) => Promise<NoticeContent | undefined>, writes = false) => {
    if (!state) return;
    run(state).then(say, (error: unknown) => {
      report(error, `side panel: ${what}`);
      say({ text: failureText(error, writes) });
    });
  };

  const restore = (marks: readonly string[]) =>
    act('restore', async ({ address }) => {
      await askWorker('restore', { keys: [...marks] });
      await refresh(address);
      return { text: t('restored') };
    });

  const turnOn = (rule: string) =>
    act('turn a check on', async () => {
      await askWorker('turnRule', { rule, on: true });
      return { text: t('restored') };
    });

  const write = (what: string, run: (state: PanelState) => Promise<NoticeContent>) => act(what, run, true);

  const undo = () =>
    write('undo', async ({ address }) => {
      const { undone } = await askFrame(address, 'undo', { field: address.field });
      return { text: t(undone ? 'undone' : 'notUndone') };
    });

  const copy = (text: string) =>
    act('copy', async () => {
      await navigator.clipboard.writeText(text);
      return { text: t('copied') };
    });
  /** The way that is left where a field takes no words. */
  const copying = (words: string) => ({ label: t('copy'), run: () => copy(words) });

  const putAway = async (finding: Flag | StoryFinding, scope: DismissScope, state: PanelState) => {
    if (scope === 'everywhere') {
      await askWorker('turnRule', { rule: finding.id, on: false });
      return {
        text: t('dismissedEverywhere', finding.title),
        action: { label: t('undo'), run: () => turnOn(finding.id) },
      };
    }
    const { storyId, address, traceless = false } = state;
    if (storyId === undefined) throw new Error('the story is not known');
    // A mark that names the story is of use only as long as the story is known by the name.
    if (scope === 'story') await askWorker('chooseFor', { story: storyId, traceless });
    const mark = scope === 'story' ? markOfKind(finding.id, storyId) : finding.key;
    await askWorker('dismiss', { key: mark, traceless });
    await refresh(address);
    return { text: t('dismissed'), action: { label: t('undo'), run: () => restore([mark]) } };
  };

  return {
    trouble: (text) => say({ text }),
    restore: (hidden) => restore(hidden.map(({ mark }) => mark)),
    reveal: (span) =>
      act('reveal', async ({ address, version }) => {
        const { found } = await askFrame(address, 'reveal', { field: address.field, span, version });
        return found ? undefined : { text: t('notFound') };
      }),
    fill: (slot) =>
      act('fill in', async ({ address, version }) => {
        const { found } = await askFrame(address, 'reveal', { field: address.field, span: slot, version });
        return { text: t(found ? 'slotSelected' : 'notFound') };
      }),
    apply: ({ span, original, replacement, slots }) =>
      write('apply', async ({ address, version }) => {
        // A message is data that may be changed on its way; the review's is not: it gets a copy.
        const rewrite = { span, original, replacement, slots: [...slots] };
        const outcome = await askFrame(address, 'apply', { field: address.field, rewrite, version });
        if (outcome.status === 'refused') {
          // Locked meanwhile: from now on its rewrites are to be copied.
          if (outcome.reason === 'read-only') await refresh(address);
          const words = replacement.trim();
          return { text: refusalText(outcome.reason), ...(words && { action: copying(words) }) };
        }
        if (outcome.status === 'unverified') return { text: t('unverified') };
        const text = t(slots.length > 0 ? 'appliedWithSlots' : 'applied');
        return { text, action: { label: t('undo'), run: undo } };
      }),
    copy,
    dismiss: (finding, scope) => act('dismiss', (now) => putAway(finding, scope, now)),
    explain: async (rule) => {
      try {
        return (await askWorker('explain', { rule })) ?? undefined;
      } catch (error) {
        report(error, 'side panel: why');
        say({ text: t('actFailed') });
        return undefined;
      }
    },
    guide: (rule) => hrefTo('guide', rule),
    choose: (choice) =>
      act('choose', async ({ storyId, address, traceless = false }) => {
        if (storyId !== undefined) await askWorker('chooseFor', { story: storyId, ...choice, traceless });
        await refresh(address);
        return undefined;
      }),
  };
}

/** Has the field reviewed anew, so that page and panel show the same. */
async function refresh(address: FieldAddress): Promise<void> {
  await askFrame(address, 'refresh', { field: address.field });
}
