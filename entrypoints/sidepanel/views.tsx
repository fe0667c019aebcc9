import { BookOpen, Library, type LucideIcon, MessagesSquare, PenLine } from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import type { MessageKey } from '../../lib/platform/i18n.ts';
import type { ViewName } from './route.ts';
import type { ViewProps } from './view.ts';

interface View {
  readonly name: MessageKey;
  readonly icon: LucideIcon;
  readonly Content: ComponentType<ViewProps>;
}

/** The panel's views; their order is that of `VIEWS`. Each is loaded when it is first gone to. */
export const VIEW_PARTS = {
  draft: { name: 'viewDraft', icon: PenLine, Content: lazy(() => import('./views/draft/DraftView.tsx')) },
  stories: { name: 'viewStories', icon: Library, Content: lazy(() => import('./views/stories/StoriesView.tsx')) },
  call: { name: 'viewCall', icon: MessagesSquare, Content: lazy(() => import('./views/call/CallView.tsx')) },
  guide: { name: 'viewGuide', icon: BookOpen, Content: lazy(() => import('./views/guide/GuideView.tsx')) },
} as const satisfies Record<ViewName, View>;
