/** Where in the stories a person is; what stands after `#/stories/`. */
import { BANK_TROUBLES, type BankTrouble } from '../../../../lib/model/story.ts';
import { UNSAVED } from '../../../../lib/platform/panel-view.ts';
import { hrefTo } from '../../route.ts';

export const PLACES = ['shelf', 'coverage', 'question', 'advert', 'checks', 'files'] as const;
export type Place = (typeof PLACES)[number];

export type StoriesRoute =
  /** With what kept a selection from being saved there. */
  | { readonly at: Place | 'add'; readonly unsaved?: BankTrouble }
  | { readonly at: 'story'; readonly id: string }
  /** One version of a story beside what stands now. */
  | { readonly at: 'version'; readonly id: string; readonly version: string };

export function parseStoriesRoute(path: string): StoriesRoute {
  const [name = '', id = '', version = ''] = path.split('/');
  if (name === 'story' && id && version) return { at: 'version', id, version };
  if (name === 'story' && id) return { at: 'story', id };
  if (name === 'add') return { at: 'add' };
  if (name === UNSAVED) return { at: 'shelf', unsaved: BANK_TROUBLES.find((trouble) => trouble === id) ?? 'failed' };
  return { at: PLACES.find((place) => place === name) ?? 'shelf' };
}

export const toPlace = (place: Place | 'add'): string => hrefTo('stories', place === 'shelf' ? '' : place);
export const toStory = (id: string): string => hrefTo('stories', `story/${id}`);
export const toVersion = (id: string, version: string): string => hrefTo('stories', `story/${id}/${version}`);
