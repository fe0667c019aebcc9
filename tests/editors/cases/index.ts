/** Every editor that the contract is held to, in the order of the matrix. */
import type { EditorCase } from '../editor-case.ts';
import { greenhouseEmbedded, icims, smartRecruiters } from '../stand-ins/portals/cases.ts';
import { contenteditable } from './contenteditable.ts';
import { googleDocs } from './google-docs.ts';
import { lexical } from './lexical.ts';
import { notion } from './notion.ts';
import { textarea } from './textarea.ts';

export const CASES: readonly EditorCase[] = [
  ...[googleDocs, textarea, contenteditable, lexical, notion],
  ...[greenhouseEmbedded, icims, smartRecruiters],
];
