import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

/** One linter for the life of the page: it keeps what it found in sentences that stay as they are. */
export async function open() {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return (text) => linter.lint(text, { language: 'plaintext' });
}
