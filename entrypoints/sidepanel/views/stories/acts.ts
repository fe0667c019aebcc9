import { troubleText } from '../../../../components/stories/trouble-text.ts';
import type { NoticeContent } from '../../../../components/ui/Notice.tsx';
import { bringBackDeleted } from '../../../../lib/bank/deletions.ts';
import type { BankOutcome } from '../../../../lib/model/story.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { t } from '../../../../lib/platform/i18n.ts';

export type Say = (notice: NoticeContent | undefined) => void;

/**
 * Says what became of an act on the bank: the trouble, or what `done` makes of its value.
 * @returns the value where it went well
 */
export async function told<T>(
  say: Say,
  act: Promise<BankOutcome<T>>,
  done?: (value: T) => NoticeContent | undefined,
): Promise<T | undefined> {
  const outcome = await act;
  if (!outcome.ok) {
    say({ text: troubleText(outcome.trouble) });
    return undefined;
  }
  if (done) say(done(outcome.value));
  return outcome.value;
}

/**
 * Runs what the person asked for. Where it fails, that is reported and they are told.
 * @param name of the act, for the report
 */
export async function attempt(say: Say, name: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    report(error, `stories: ${name}`);
    say({ text: t('actFailed') });
  }
}

/** The notice after a deletion, with the way back. */
export function deletedNotice(say: Say, id: string, title: string): NoticeContent {
  const back = () => void told(say, bringBackDeleted(id), () => ({ text: t('bankBroughtBack', title) }));
  return { text: t('bankDeleted', title), action: { label: t('undo'), run: back } };
}
