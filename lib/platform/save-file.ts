/** Hands a file to the person, as the browser does with any download. Nothing is sent anywhere. */
export function saveFile(name: string, type: string, contents: string): void {
  const url = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is more than it takes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `firsthand-2026-11-25.json`, `firsthand-stories-2026-11-25.md` */
export const fileName = (what: string, extension: string, made = new Date()): string =>
  ['firsthand', ...(what ? [what] : []), `${made.toISOString().slice(0, 10)}.${extension}`].join('-');
