/** What is said of an underlined phrase: what weakens it, the question it invites, and a better way to put it. */
import { refocus } from '../editors/editor.ts';
import type { Mark, Session } from '../editors/session.ts';
import { t } from '../platform/i18n.ts';
import { refusalText } from '../platform/refusal-text.ts';
import { difference } from './difference.ts';
import { button, element } from './element.ts';
import { dimensionColour } from './style.ts';
import { themeOf } from './theme.ts';

export interface DialogPorts {
  /** Closes the dialog. */
  close(): void;
  report(error: unknown, where: string): void;
}

export interface FlagPorts extends DialogPorts {
  dismiss(key: string): Promise<void>;
}

export function flagDialog(session: Session, mark: Mark, ports: FlagPorts): HTMLElement {
  const { flag } = mark;
  const dialog = frame(session, flag.title);
  dialog.style.setProperty('--of', dimensionColour(flag.dimension, themeOf(session.editor.root)));
  const told = element('p', { class: 'told', role: 'status' });
  const actions = element('div', { class: 'actions' });
  const act = (label: string, className: string, what: string, run: Act) =>
    actions.append(actButton({ label, className, what, run }, told, ports));
  dialog.append(element('p', {}, flag.question));
  const { rewrite } = flag;
  if (rewrite) {
    dialog.append(difference(rewrite));
    if (session.editor.writable()) act(t('apply'), 'first', 'apply', () => apply(session, mark));
    else act(t('copy'), 'first', 'copy', () => copy(rewrite.replacement, t('copied')));
  }
  act(t('dismiss'), '', 'dismiss', async () => {
    await ports.dismiss(flag.key);
    session.refresh();
    return undefined;
  });
  dialog.append(actions, told, cross(session, ports.close));
  return dialog;
}

/** A few words of ours, by the badge. @param offer a button below them; what it tells takes the place of the words */
export function noteDialog(session: Session, text: string, ports: DialogPorts, offer?: Offer): HTMLElement {
  const dialog = frame(session, t('name'));
  const told = element('p', { role: 'status' }, text);
  dialog.append(told);
  if (offer) {
    const made = actButton({ ...offer, className: 'first' }, told, ports);
    dialog.append(element('div', { class: 'actions' }, made));
  }
  dialog.append(cross(session, ports.close));
  return dialog;
}

/** What a button does. @returns what became of it, in words; undefined when all is done and the dialog can go */
type Act = () => Promise<string | undefined>;

export interface Offer {
  readonly label: string;
  /** Names it where an error is reported. */
  readonly what: string;
  readonly run: Act;
}

function actButton(
  { label, className, what, run }: Offer & { readonly className: string },
  told: HTMLElement,
  ports: DialogPorts,
): HTMLButtonElement {
  const onPress = () =>
    run().then(
      (text) => {
        if (text === undefined) ports.close();
        else told.textContent = text;
      },
      (error: unknown) => {
        ports.report(error, `overlay/flag-dialog: ${what}`);
        told.textContent = t('actFailed');
      },
    );
  return button(label, className, () => void onPress());
}

function frame(session: Session, heading: string): HTMLElement {
  return element(
    'section',
    { class: 'ink popover', role: 'dialog', 'aria-labelledby': 'title', 'data-theme': themeOf(session.editor.root) },
    element('h2', { id: 'title' }, heading),
  );
}

/** Stands last, so that the keyboard comes to it last. */
function cross(session: Session, close: () => void): HTMLElement {
  const made = button('×', 'close', () => {
    close();
    refocus(session.editor);
  });
  made.setAttribute('aria-label', t('close'));
  return made;
}

async function apply(session: Session, mark: Mark): Promise<string | undefined> {
  const outcome = await session.applyMark(mark);
  if (outcome.status === 'applied') return undefined;
  return outcome.status === 'unverified' ? t('unverified') : refusalText(outcome.reason);
}

/** Copies words of the person's. @returns `done`, once it is done */
export async function copy(text: string, done: string): Promise<string> {
  await navigator.clipboard.writeText(text);
  return done;
}
