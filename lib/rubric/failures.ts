/**
 * What a rule threw. The review goes on without that rule, and names it as not checked; the cause goes to whoever runs the
 * review, which may be a worker with a list of errors or a terminal.
 */
type Receiver = (rule: string, error: unknown) => void;

let receiver: Receiver = () => undefined;

export function tellOfFailedRules(hears: Receiver): void {
  receiver = hears;
}

/** @param rule its id */
export function ruleFailed(rule: string, error: unknown): void {
  receiver(rule, error);
}
