import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/** Starts a program, with all that it starts in turn, on what others leave of the processor. It ends with this process. */
export function spawnAside(command: string, args: readonly string[], cwd: string, stdio: StdioOptions): ChildProcess {
  // Linux shares the processor between sessions first, whatever the priorities of their programs: browsers have their own.
  const child = spawn(command, args, { cwd, stdio, detached: process.platform === 'linux' });
  const { pid } = child;
  if (pid === undefined) return child;
  setPriority(pid, constants.priority.PRIORITY_LOW);
  const session = `/proc/${pid}/autogroup`;
  if (existsSync(session)) writeFileSync(session, String(constants.priority.PRIORITY_LOW));
  const end = () => child.exitCode === null && process.kill(process.platform === 'linux' ? -pid : pid);
  process.once('exit', end);
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => process.exit(status));
  return child;
}
