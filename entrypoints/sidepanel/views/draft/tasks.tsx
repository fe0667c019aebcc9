import { type ComponentType, lazy } from 'react';
import type { MessageKey } from '../../../../lib/platform/i18n.ts';
import type { DraftTask } from '../../../../lib/platform/panel-choices.ts';
import type { TaskProps } from './task.ts';

const Nothing = () => null;

/** What can be done with a story. All but the suggestions are loaded when they are first gone to. */
export const TASKS = {
  suggestions: { name: 'taskSuggestions', Content: Nothing },
  retell: { name: 'taskRetell', Content: lazy(() => import('./RetellTask.tsx')) },
  shorten: { name: 'taskShorten', Content: lazy(() => import('./ShortenTask.tsx')) },
  followUps: { name: 'taskFollowUps', Content: lazy(() => import('./FollowUpsTask.tsx')) },
} as const satisfies Record<DraftTask, { readonly name: MessageKey; readonly Content: ComponentType<TaskProps> }>;
