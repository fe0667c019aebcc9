/** What is said of an underlined phrase: what weakens it, the question it invites, and a better way to put it. */
import type { Mark } from '../editors/last-reply.ts';
import type { Session } from '../editors/session.ts';
import { t } from '../platform/i18n.ts';
import { refusalText } from '../platform/refusal-text.ts';
import { copy } from './copy.ts';
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

/** All that is said of the words of a mark, the first thing leading. */
export function flagDialog(session: Session, mark: Mark, ports: FlagPorts): HTMLElement {
  const { also = [], ...flag } = mark.flag;
  const dialog = frame(session);
  for (const one of [flag, ...also]) {
    const part = element('div', {}, element('h2', one === flag ? { id: 'title' } : {}, one.title));
    part.style.setProperty('--of', dimensionColour(one.dimension, themeOf(session.editor.root)));
    tell(part, session, { ...mark, flag: one }, ports);
    dialog.append(part);
  }
  dialog.append(cross(ports.close));
  return dialog;
}

function tell(part: HTMLElement, session: Session, mark: Mark, ports: FlagPorts): void {
  const { flag } = mark;
  const told = element('p', { class: 'told', role: 'status' });
  const actions = element('div', { class: 'actions' });
  const act = (label: string, className: string, what: string, run: Act) =>
    actions.append(actButton({ label, className, what, run }, told, ports));
  part.append(element('p', {}, flag.question));
  const { rewrite } = flag;
  if (rewrite) {
    part.append(difference(rewrite));
    if (rewrite.claims) part.append(element('p', { class: 'claim' }, t('onlyIfYou')));
    if (session.editor.writable()) act(t('apply'), 'first', 'apply', () => apply(session, mark));
    else act(t('copy'), 'first', 'copy', (pressed) => copy(rewrite.replacement, t('copied'), pressed));
  }
  act(t('dismiss'), '', 'dismiss', async () => {
    await ports.dismiss(flag.key);
    session.refresh();
    return undefined;
  });
  part.append(actions, told);
}

/** A few words of ours, by the badge. @param offer a button below them; what it tells takes the place of the words */
export function noteDialog(session: Session, text: string, ports: DialogPorts, offer?: Offer): HTMLElement {
  const dialog = frame(session);
  const told = element('p', { role: 'status' }, text);
  dialog.append(element('h2', { id: 'title' }, t('name')), told);
  if (offer) {
    const made = actButton({ ...offer, className: 'first' }, told, ports);
    dialog.append(element('div', { class: 'actions' }, made));
  }
  dialog.append(cross(ports.close));
  return dialog;
}

/** What a button does. @returns what became of it, in words; undefined when all is done and the dialog can go */
type Act = (pressed: Element) => Promise<string | Node | undefined>;

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
    run(made).then(
      (text) => {
        if (text === undefined) return ports.close();
        told.replaceChildren(text);
        // Words that are to be copied by hand.
        const words = told.querySelector('textarea');
        words?.focus();
        words?.select();
      },
      (error: unknown) => {
        ports.report(error, `overlay/flag-dialog: ${what}`);
        told.textContent = t('actFailed');
      },
    );
  const made = button(label, className, () => void onPress());
  return made;
}

function frame({ editor }: Session): HTMLElement {
  return element('section', {
    class: 'ink popover',
    role: 'dialog',
    'aria-labelledby': 'title',
    'data-theme': themeOf(editor.root),
  });
}

/** Stands last, so that the keyboard comes to it last. */
function cross(close: () => void): HTMLElement {
  const made = button('×', 'close', close);
  made.setAttribute('aria-label', t('close'));
  return made;
}

async function apply(session: Session, mark: Mark): Promise<string | undefined> {
  const outcome = await session.applyMark(mark);
  if (outcome.status === 'applied') return undefined;
  return outcome.status === 'unverified' ? t('unverified') : refusalText(outcome.reason);
}
