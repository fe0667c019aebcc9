import { Readability } from '@mozilla/readability';
import { type Captured, captured, LARGEST, Unreadable } from './captured.ts';
import { textOfHtml } from './html-text.ts';

/** Elements beyond which Readability is not asked: it would take seconds. */
const MOST_ELEMENTS = 50_000;

/**
 * The article of a page: a published document, a prep guide, a job advert, without menus and footers.
 * @param html the page's markup as it stood; it is parsed into a document that loads and runs nothing
 * @throws Unreadable where the page holds no text, or too much of it
 */
export function articleOf(html: string): Captured {
  if (html.length > LARGEST) throw new Unreadable('too-large');
  // Readability takes the document apart, so the whole page is read from a second one where there is no article.
  const parse = () => new DOMParser().parseFromString(html, 'text/html');
  const page = parse();
  const pageTitle = page.title;
  if (page.getElementsByTagName('*').length <= MOST_ELEMENTS) {
    const article = new Readability(page, {
      // A story can be shorter than the articles that Readability was made for (its own default is 500).
      charThreshold: 200,
      // The element itself and not its markup: nothing needs to be parsed twice.
      serializer: (node) => node,
    }).parse();
    if (article?.content instanceof Element) {
      const text = textOfHtml(article.content);
      if (text) return captured(article.title || pageTitle, text);
    }
  }
  return captured(pageTitle, textOfHtml(parse().body));
}
