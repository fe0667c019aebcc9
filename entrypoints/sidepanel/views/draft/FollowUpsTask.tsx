import type { TaskProps } from './task.ts';

export default function FollowUpsTask(_: TaskProps) {
  return null;
}
