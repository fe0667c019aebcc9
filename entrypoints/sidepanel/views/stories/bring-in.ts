import { articleOf } from '../../../../lib/capture/article.ts';
import { type Captured, Unreadable, type UnreadableReason } from '../../../../lib/capture/captured.ts';
import { readFile } from '../../../../lib/capture/file.ts';
import type { NewStory } from '../../../../lib/model/story.ts';
import { report } from '../../../../lib/platform/errors.ts';
import { type MessageKey, t } from '../../../../lib/platform/i18n.ts';
import { PageOutOfReach, pageSource } from '../../../../lib/platform/page-source.ts';

/** A text that was brought in, with where it came from. */
export interface BroughtIn extends Captured {
  readonly source: NewStory['source'];
}

const REASONS = {
  empty: 'readEmpty',
  'too-large': 'readTooLarge',
  'not-text': 'readNotText',
  pdf: 'readPdf',
  'old-or-locked-word': 'readOldWord',
  'other-office': 'readOtherOffice',
  damaged: 'readDamaged',
} as const satisfies Record<UnreadableReason, MessageKey>;

/** Reads the person's files. What cannot be read is told by name, and keeps none of the others out. */
export async function bringFiles(
  files: readonly File[],
): Promise<{ readonly texts: readonly BroughtIn[]; readonly troubles: readonly string[] }> {
  const texts: BroughtIn[] = [];
  const troubles: string[] = [];
  for (const file of files) {
    try {
      const captured = await readFile(file);
      texts.push({ ...captured, source: { kind: 'file', title: file.name.slice(0, 300) } });
    } catch (error) {
      troubles.push(t('readTrouble', file.name, troubleOf(error)));
    }
  }
  return { texts, troubles };
}

/**
 * Reads the article of the page in a tab.
 * @returns the trouble, told to the person, where there is none to be had
 */
export async function bringPage(tabId: number): Promise<BroughtIn | { readonly trouble: string }> {
  try {
    const { html, url } = await pageSource(tabId);
    const captured = articleOf(html);
    return { ...captured, source: { kind: 'page', url: url.slice(0, 8_000), title: captured.title } };
  } catch (error) {
    if (error instanceof PageOutOfReach) return { trouble: t('readPageOutOfReach') };
    return { trouble: t('readPageTrouble', troubleOf(error)) };
  }
}

function troubleOf(error: unknown): string {
  if (error instanceof Unreadable) return t(REASONS[error.reason]);
  report(error, 'stories: bringing a text in');
  return t('readDamaged');
}
