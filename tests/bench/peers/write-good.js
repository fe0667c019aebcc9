import writeGood from 'write-good';

export const open = async () => (text) => writeGood(text);
