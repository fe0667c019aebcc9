import type { TaskProps } from './task.ts';

export default function RetellTask(_: TaskProps) {
  return null;
}
