/** Where things lie in storage.local that a content script listens for: it need not load what reads them. */
export const SETTINGS = 'settings';
export const DISMISSED = 'dismissed';
export const FIELDS_OFF = 'fields-off';
export const FIELDS_READ = 'fields-read';
