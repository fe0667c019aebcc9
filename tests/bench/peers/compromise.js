import nlp from 'compromise';

/** It only tags words: what any check has to be built upon. */
export const open = async () => (text) => nlp(text).out('tags');
