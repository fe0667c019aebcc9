/** What the tests put on their page: the product's own code. */
export { articleOf } from '../../lib/capture/article.ts';
export { readFile } from '../../lib/capture/file.ts';
