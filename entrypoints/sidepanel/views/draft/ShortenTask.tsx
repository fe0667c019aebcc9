import type { TaskProps } from './task.ts';

export default function ShortenTask(_: TaskProps) {
  return null;
}
