/** Makes the page of a stand-in: its sources in one HTML file that loads nothing more. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** @param name folder of the stand-in; its `page.ts` or `page.tsx` is what the page runs */
export async function standIn(name: string): Promise<string> {
  const [input] = ['page.ts', 'page.tsx'].map((file) => join(import.meta.dirname, name, file)).filter(existsSync);
  if (!input) throw new Error(`There is no stand-in ${name}`);
  const made = await build({
    root: join(import.meta.dirname, name),
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('\n');
  const css = outputs.map((one) => (one.type === 'asset' ? String(one.source) : '')).join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${name}</title><style>${css}</style></head>
<body><script>${code.replaceAll('</script', '<\\/script')}</script></body>
</html>`;
}
