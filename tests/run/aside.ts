import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';

/** A third of the usual share: with less, a machine that others use as well would let its tests run out of their time. */
const PRIORITY = 5;

/** Starts a program, with all that it starts in turn, so that it gives way to others. It ends with this process. */
export function spawnAside(command: string, args: readonly string[], cwd: string, stdio: StdioOptions): ChildProcess {
  // Linux shares the processor between sessions first, whatever the priorities of their programs: browsers have their own.
  const child = spawn(command, args, { cwd, stdio, detached: process.platform === 'linux' });
  const { pid } = child;
  if (pid === undefined) return child;
  giveWay(pid);
  const end = () => child.exitCode === null && process.kill(process.platform === 'linux' ? -pid : pid);
  process.once('exit', end);
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => process.exit(status));
  return child;
}

/** Where a machine does not let it, both have the same share: slower, and no reason not to run. */
function giveWay(pid: number): void {
  const session = `/proc/${pid}/autogroup`;
  try {
    setPriority(pid, PRIORITY);
    if (existsSync(session)) writeFileSync(session, String(PRIORITY));
  } catch (error) {
    process.stderr.write(`The unit tests do not give way to the browsers: ${String(error)}\n`);
  }
}
