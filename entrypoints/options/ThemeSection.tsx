import { Choice } from '../../components/ui/Choice.tsx';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { THEMES, type ThemeChoice } from '../../lib/platform/settings.ts';
import { useSetting } from './use-setting.ts';

const NAMES = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
} as const satisfies Record<ThemeChoice, MessageKey>;

/** Light or dark, for the pages of ours: what is drawn into other pages takes theirs. */
export function ThemeSection() {
  const { value, failed, choose } = useSetting();
  return (
    <section>
      <h2>{t('themeHeading')}</h2>
      <Choice
        label={t('themeLabel')}
        options={THEMES.map((theme) => ({ value: theme, label: t(NAMES[theme]) }))}
        value={value?.theme ?? 'system'}
        onChoose={(theme) => choose({ theme })}
      />
      <p role="status">{failed && t('saveFailed')}</p>
    </section>
  );
}
