import type { ArchiveFault } from '../../../../lib/bank/archive.ts';
import { t } from '../../../../lib/platform/i18n.ts';

/** What is wrong with a chosen file. Nothing was changed. */
export function faultText(fault: ArchiveFault): string {
  switch (fault.kind) {
    case 'too-big':
      return t('fileTooBig');
    case 'no-json':
      return t('fileNoJson', fault.detail);
    case 'not-ours':
      return t('fileNotOurs');
    case 'newer':
      return t('fileNewer');
    case 'broken':
      return t('fileBroken', fault.where, fault.detail);
  }
}
