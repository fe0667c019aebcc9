/** What is said of an underlined phrase: what weakens it, the question it invites, and a better way to put it. */
import { refocus } from '../editors/editor.ts';
import type { Mark, Session } from '../editors/session.ts';
import type { Rewrite } from '../model/review.ts';
import { t } from '../platform/i18n.ts';
import { refusalText } from '../platform/refusal-text.ts';
import { difference } from './difference.ts';
import { button, element } from './element.ts';
import { dimensionColour } from './style.ts';
import { themeOf } from './theme.ts';

export interface FlagPorts {
  /** Closes the dialog. */
  close(): void;
  dismiss(key: string): Promise<void>;
  report(error: unknown, where: string): void;
}

export function flagDialog(session: Session, mark: Mark, ports: FlagPorts): HTMLElement {
  const { flag } = mark;
  const dialog = frame(session, flag.title);
  dialog.style.setProperty('--of', dimensionColour(flag.dimension, themeOf(session.editor.root)));
  const told = element('p', { class: 'told', role: 'status' });
  const actions = element('div', { class: 'actions' });
  /** Does what a button says, and tells what became of it; nothing told means that all is done. */
  const act = (label: string, className: string, what: string, run: () => Promise<string | undefined>) => {
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
    actions.append(button(label, className, () => void onPress()));
  };
  dialog.append(element('p', {}, flag.question));
  const { rewrite } = flag;
  if (rewrite) {
    dialog.append(difference(rewrite));
    if (session.editor.writable()) act(t('apply'), 'first', 'apply', () => apply(session, mark));
    else act(t('copy'), 'first', 'copy', () => copy(rewrite));
  }
  act(t('dismiss'), '', 'dismiss', async () => {
    await ports.dismiss(flag.key);
    session.refresh();
    return undefined;
  });
  dialog.append(actions, told, cross(session, ports.close));
  return dialog;
}

/** A few words of ours, by the badge. @param offer a button below them; `run` never fails, and gives the words that take their place */
export function noteDialog(
  session: Session,
  text: string,
  close: () => void,
  offer?: { readonly label: string; run(): Promise<string> },
): HTMLElement {
  const dialog = frame(session, t('name'));
  const told = element('p', { role: 'status' }, text);
  dialog.append(told);
  if (offer) {
    const press = async () => {
      told.textContent = await offer.run();
    };
    dialog.append(
      element(
        'div',
        { class: 'actions' },
        button(offer.label, 'first', () => void press()),
      ),
    );
  }
  dialog.append(cross(session, close));
  return dialog;
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

async function copy(rewrite: Rewrite): Promise<string> {
  await navigator.clipboard.writeText(rewrite.replacement);
  return t('copied');
}
