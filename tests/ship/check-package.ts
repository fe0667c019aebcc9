/** What a store's reviewer would look for in a package, told of the files as they were built. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { LICENCES } from '../../lib/build/licences.ts';

const manifestOf = v.looseObject({
  version: v.string(),
  permissions: v.array(v.string()),
  host_permissions: v.optional(v.array(v.string()), []),
  content_scripts: v.optional(v.array(v.object({ matches: v.array(v.string()) })), []),
  content_security_policy: v.object({ extension_pages: v.string() }),
  web_accessible_resources: v.optional(v.array(v.unknown()), []),
  externally_connectable: v.optional(v.unknown()),
});

/** A permission, and the sign in the code that it is used. */
const USES: Readonly<Record<string, RegExp>> = {
  storage: /\.storage\b/,
  scripting: /\.scripting\b/,
  contextMenus: /\.contextMenus\b/,
  sidePanel: /\.sidePanel\b/,
  // Nothing to call: the browser grants it with the click on the button, and `scripting` uses it.
  activeTab: /executeScript/,
};

const REMOTE: readonly (readonly [what: string, sign: RegExp])[] = [
  ['code made of a string', /\beval\s*\(|\bnew Function\s*\(/],
  ['a script loaded by a script', /\bimportScripts\s*\(/],
  ['code from elsewhere', /\bimport\s*\(\s*["'`]https?:|<script[^>]+src=["']?https?:/],
  ['a connection', /\bnew (?:WebSocket|EventSource|XMLHttpRequest|RTCPeerConnection)\b|\bsendBeacon\s*\(/],
  ['a link to a source map', /sourceMappingURL=/],
];

/** Of a function's own name, and not of a method that is defined or called. */
const REQUEST = /(?<![.\w$])fetch\s*\((?![^()]*\)\s*\{)/;
/** The one script that asks for anything: a document of Google Docs, of its own address. */
const ASKS = 'content-scripts/google-docs-editor.js';

/** What the policy must hold, word for word. */
const POLICY = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'none'"],
  ...["base-uri 'none'", "form-action 'none'"],
];

/** Bytes, unpacked. The trained models are most of it. */
const LARGEST = 5_000_000;

/** @returns what a reviewer would object to, each in a sentence; empty where there is nothing */
export async function objections(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const found: string[] = files.filter((file) => file.endsWith('.map')).map((file) => `${file} is a source map`);
  let code = '';
  let bytes = 0;
  for (const file of files) {
    const content = await readFile(join(folder, file));
    bytes += content.length;
    if (!/\.(?:js|html)$/.test(file)) continue;
    const text = content.toString('utf8');
    code += text;
    for (const [what, sign] of REMOTE) if (sign.test(text)) found.push(`${file} has ${what}`);
    if (file !== ASKS && REQUEST.test(text)) found.push(`${file} has a request`);
  }
  if (bytes > LARGEST) found.push(`it is ${bytes} bytes large`);
  const manifest = v.parse(manifestOf, JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  for (const permission of manifest.permissions) {
    const use = USES[permission];
    if (!use) found.push(`nobody has said what the permission ${permission} is for`);
    else if (!use.test(code)) found.push(`the permission ${permission} is not used`);
  }
  // The browser names those of its scripts already; any other would be asked for besides.
  const named = new Set(manifest.content_scripts.flatMap(({ matches }) => matches));
  const more = manifest.host_permissions.filter((pattern) => !named.has(pattern));
  if (more.length > 0) found.push(`it asks for sites at installation where it has no script: ${more.join(', ')}`);
  if (manifest.web_accessible_resources.length > 0) found.push('pages can load a file of it');
  if (manifest.externally_connectable !== undefined) found.push('others can send it messages');
  if (!files.includes(LICENCES)) found.push('it does not name the licences of what is built into it');
  const policy = manifest.content_security_policy.extension_pages;
  for (const directive of POLICY) {
    if (!policy.split(';').some((each) => each.trim() === directive)) found.push(`its policy lacks ${directive}`);
  }
  if (/https?:|wss?:|\*|unsafe-eval/.test(policy)) found.push('its policy lets somebody in');
  return found;
}
