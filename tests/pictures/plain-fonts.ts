import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const rule = (asked: string, given: string): string =>
  `<match target="pattern"><test name="family"><string>${asked}</string></test><edit name="family" mode="prepend" binding="strong"><string>${given}</string></edit></match>`;

/**
 * Gives the browser that is started next the fonts that most people see: a Linux without a desktop takes DejaVu for the
 * system's own. Elsewhere nobody reads this file, and the system's own are right.
 */
export async function plainFonts(folder: string): Promise<void> {
  const file = join(folder, 'fonts.conf');
  const sans = ['system-ui', 'sans', 'sans-serif'].map((asked) => rule(asked, 'Liberation Sans'));
  const rules = [...sans, rule('Palatino Linotype', 'P052')];
  await writeFile(
    file,
    `<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${rules.join('')}</fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = file;
}
