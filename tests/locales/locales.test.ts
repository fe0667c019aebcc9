/** Holds every language of the interface to English: all of it there, with the same values in it, and none of it English. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../public/_locales');

const placeholders = v.record(v.string(), v.object({ content: v.string(), example: v.optional(v.string()) }));
const messages = v.record(v.string(), v.object({ message: v.string(), placeholders: v.optional(placeholders) }));
type Messages = v.InferOutput<typeof messages>;

const read = (language: string): Messages =>
  v.parse(messages, JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')));

const english = read('en');
const others = readdirSync(FOLDER).filter((language) => language !== 'en');

/** What is the same in every language: names, addresses, and what is said of English stories in English. */
const SAME = new Set(['name', 'practiceLabel', 'questionExample', 'siteAddressExample']);
/** Words that are spelt alike. */
const ALIKE: Readonly<Record<string, readonly string[]>> = { es: ['dimensionRigor', 'levelPrincipal'] };

const used = (message: string): string[] =>
  [...message.matchAll(/\$([A-Z][A-Z0-9_]*)\$/gi)].map(([, name = '']) => name.toLowerCase()).sort();
const ownWords = (message: string): string => message.replace(/\$\w+\$/g, '');
const wordless = (message: string): boolean => !/\p{L}{2,}/u.test(ownWords(message));

describe('English', () => {
  it('uses the values that it declares, each of them', () => {
    for (const [key, { message, placeholders: declared = {} }] of Object.entries(english))
      expect([...new Set(used(message))], key).toEqual(Object.keys(declared).sort());
  });
});

describe.each(others)('%s', (language) => {
  const translated = read(language);
  const alike = ALIKE[language] ?? [];

  it('says all that English says', () => {
    const missing = Object.entries(english).filter(([key]) => !(key in translated));
    expect(missing.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('says nothing that English no longer says', () => {
    expect(Object.keys(translated).filter((key) => !(key in english))).toEqual([]);
  });

  it('holds the same values, and hands them over alike', () => {
    for (const [key, { message, placeholders: declared }] of Object.entries(translated)) {
      expect(used(message), key).toEqual(used(english[key]?.message ?? ''));
      expect(declared, key).toEqual(english[key]?.placeholders);
    }
  });

  it('leaves nothing in English', () => {
    const left = Object.entries(translated).filter(
      ([key, { message }]) =>
        !SAME.has(key) && !alike.includes(key) && !wordless(message) && message === english[key]?.message,
    );
    expect(left.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
    const englishWords = Object.entries(translated).filter(
      ([key, { message }]) =>
        !SAME.has(key) && /\b(?:the|and|your|you|with|this|that|was|not|of)\b/i.test(ownWords(message)),
    );
    expect(englishWords.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});

describe('Spanish', () => {
  const spanish = Object.entries(read('es')).filter(([key]) => !SAME.has(key));
  it('opens what it asks and what it exclaims, and quotes in its own way', () => {
    for (const [key, { message }] of spanish) {
      expect(message.split('¿').length, key).toBe(message.split('?').length);
      expect(message.split('¡').length, key).toBe(message.split('!').length);
      expect(message, key).not.toMatch(/[“”]/);
    }
  });
  it('speaks to the person as “tú”', () => {
    for (const [key, { message }] of spanish)
      expect(message, key).not.toMatch(/\b(?:usted|ustedes|su historia|sus historias)\b/i);
  });
});
