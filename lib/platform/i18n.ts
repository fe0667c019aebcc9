/** Interface strings. They live in public/_locales; English is the measure that other languages are held to. */
import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

type Messages = typeof messages;
export type MessageKey = keyof Messages & string;

/** A message with placeholders wants its values, in the order of $1, $2 …; one without takes none. */
type Values<K extends MessageKey> = Messages[K] extends { placeholders: object }
  ? readonly [string | number, ...(string | number)[]]
  : readonly [];

/** Keys that exist in both forms, `<key>_one` and `<key>_other`. */
type CountedKey = {
  [K in MessageKey]: K extends `${infer Base}_one` ? (`${Base}_other` extends MessageKey ? Base : never) : never;
}[MessageKey];

let language: string | undefined;
/**
 * The language that the interface is shown in, as the person's browser names it: `en-GB`, `es`. A browser in a language that
 * there are no messages in shows English, and dates and numbers go with the words. It stays the same while a page lives.
 */
function uiLanguage(): string {
  if (language === undefined) {
    const shown = browser.i18n.getMessage('interfaceLanguage');
    const own = browser.i18n.getUILanguage();
    language = own.split('-')[0] === shown ? own : shown;
  }
  return language;
}

/** A formatter costs a third of a millisecond to make, and a figure is written with every key. */
const numberFormats = new Map<string, Intl.NumberFormat>();
function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const known = numberFormats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(uiLanguage(), { maximumFractionDigits: 1, ...options });
  numberFormats.set(key, made);
  return made;
}

/** The message in the person's language, with numbers written its way. */
export function t<K extends MessageKey>(key: K, ...values: Values<K>): string {
  return look(key, values);
}

/** The form of a message that fits a count, which is its first value: “1 suggestion”, “3 suggestions”. */
export function tCount(key: CountedKey, count: number, ...more: readonly (string | number)[]): string {
  // English and Spanish tell one from many; a language that tells more apart will need more forms here.
  const form = new Intl.PluralRules(uiLanguage()).select(count) === 'one' ? 'one' : 'other';
  return look(`${key}_${form}`, [count, ...more]);
}

/** A number as the person's language writes it, with one decimal at most. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return numberFormat(options).format(value);
}

/** Some names as the person's language strings them together: “Metrics and Reflection”. */
export function formatList(names: readonly string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(names);
}

/** A day as the person's language writes it, with the time of day where that matters. */
export function formatDate(milliseconds: number, detail?: 'time'): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', ...(detail && { timeStyle: 'short' }) }).format(
    milliseconds,
  );
}

function look(key: MessageKey, values: readonly (string | number)[]): string {
  const words = values.map((value) => (typeof value === 'number' ? formatNumber(value) : value));
  return browser.i18n.getMessage(key, words);
}
