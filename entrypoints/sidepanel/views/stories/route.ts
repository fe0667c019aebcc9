/** Where in the stories a person is; what stands after `#/stories/`. */
import { hrefTo } from '../../route.ts';

export const PLACES = ['shelf', 'coverage', 'question', 'advert', 'checks', 'files'] as const;
export type Place = (typeof PLACES)[number];

export type StoriesRoute =
  | { readonly at: Place | 'add' }
  | { readonly at: 'story'; readonly id: string }
  /** One version of a story beside what stands now. */
  | { readonly at: 'version'; readonly id: string; readonly version: string };

export function parseStoriesRoute(path: string): StoriesRoute {
  const [name = '', id = '', version = ''] = path.split('/');
  if (name === 'story' && id && version) return { at: 'version', id, version };
  if (name === 'story' && id) return { at: 'story', id };
  if (name === 'add') return { at: 'add' };
  return { at: PLACES.find((place) => place === name) ?? 'shelf' };
}

export const toPlace = (place: Place | 'add'): string => hrefTo('stories', place === 'shelf' ? '' : place);
export const toStory = (id: string): string => hrefTo('stories', `story/${id}`);
export const toVersion = (id: string, version: string): string => hrefTo('stories', `story/${id}/${version}`);
