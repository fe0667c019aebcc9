/** Holds what a text says about permissions to what a built manifest asks for. */
import * as v from 'valibot';

const list = v.optional(v.array(v.string()), []);
const manifestOf = v.looseObject({
  permissions: list,
  optional_permissions: list,
  host_permissions: list,
  optional_host_permissions: list,
  content_scripts: v.optional(v.array(v.looseObject({ matches: v.array(v.string()) })), []),
});

export interface Asked {
  /** What the person grants, with the installation or later. */
  readonly permissions: readonly string[];
  /** Where it is let in, or a content script runs, without being turned on. */
  readonly sites: readonly string[];
}

export function askedBy(manifest: unknown): Asked {
  const { permissions, optional_permissions, host_permissions, optional_host_permissions, content_scripts } = v.parse(
    manifestOf,
    manifest,
  );
  return {
    permissions: [...permissions, ...optional_permissions, ...optional_host_permissions],
    sites: [...host_permissions, ...content_scripts.flatMap(({ matches }) => matches)],
  };
}

/** @param markdown explains each permission under a heading of its own, and has each site in a list */
export function explainedIn(markdown: string): Asked {
  const all = (pattern: RegExp) => Array.from(markdown.matchAll(pattern), ([, name = '']) => name);
  // Words must stand below a heading, or it explains nothing.
  return { permissions: all(/^### `([^`]+)`\n\n(?=\w)/gm), sites: all(/^- `([^`]+)`$/gm) };
}

/**
 * @param asked of every browser's package together: one text is for all of them
 * @returns what is asked for and not explained, and what is explained and not asked for, each in a sentence
 */
export function gaps(asked: readonly Asked[], explained: Asked): string[] {
  return (['permissions', 'sites'] as const).flatMap((kind) => {
    const wanted = new Set(asked.flatMap((one) => one[kind]));
    const told = new Set(explained[kind]);
    return [
      ...[...wanted].filter((one) => !told.has(one)).map((one) => `${one} is asked for and not explained`),
      ...[...told].filter((one) => !wanted.has(one)).map((one) => `${one} is explained and not asked for`),
    ];
  });
}
