import type { StartOptions } from './start.ts';
export async function startHeaded(_: StartOptions): Promise<void> {
  throw new Error('seed');
}
