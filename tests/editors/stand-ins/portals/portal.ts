/** What every stand-in of a job portal tells the tests, in the page's own world. */
import { areaField } from '../../pages/area.ts';
import { docOf, offer, plainOf } from '../../pages/shell.ts';

/** `story` asks for something that happened, the others for something else; `trap` is for robots. */
export type Key = 'story' | 'why' | 'salary' | 'address' | 'cover' | 'trap';
export type Answers = Readonly<Partial<Record<Key, string>>>;

export interface Portal {
  /** The field of a question as it stands now; clicks what the portal wants clicked to show it. */
  area(key: Key): HTMLTextAreaElement;
  /** What would be sent if the form were handed in now: the page's own model, never what the fields show. */
  submission(): Answers;
  /** Goes on to the next step, where the portal changes its steps without a new address. */
  next?(): void;
}

declare global {
  interface Window {
    portal: Portal;
  }
}

/** Offers the portal, and its story's field to the contract. */
export function offerPortal(portal: Portal): void {
  window.portal = portal;
  const told = areaField(portal.area('story'));
  offer({
    ...told,
    set: (doc) => write(portal.area('story'), plainOf(doc)),
    get: () => docOf(portal.submission().story ?? ''),
    // The frame of a portal is as tall as its form: what scrolls is the page around it.
    bring(words) {
      const area = portal.area('story');
      area.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [place] = told.places(words);
      const { left, top, width, height } = area.getBoundingClientRect();
      if (place)
        area.scrollBy({ left: place.left - left - width / 4, top: place.top - top - height / 2, behavior: 'instant' });
    },
    remove: () => portal.area('story').remove(),
  });
}

/** Puts a text into a field as a program does that wants every framework to hear of it; takes no focus. */
function write(area: HTMLTextAreaElement, text: string): void {
  // A framework watches its field's own `value` and not the one that all fields inherit.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  area.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The page around the form: something beside the field to click, and room to scroll. */
export function layOut(company: string, form: string): void {
  document.title = `${company} – Backend Engineer`;
  document.body.innerHTML = `
    <style>
      body { margin: 0 auto; max-width: 720px; padding: 24px; font: 16px/1.5 'Liberation Sans', Arial, sans-serif; }
      textarea { box-sizing: border-box; width: 100%; height: 80px; }
      .label, label, legend { display: block; margin-top: 16px; }
      #below { height: 1400px; }
    </style>
    <h1>Backend Engineer</h1>
    <p id="above"><button type="button" id="beside">Save for later</button></p>
    ${form}
    <div id="below"></div>`;
}

/** @throws when the page has none */
export function areaAt(selector: string, within: ParentNode = document): HTMLTextAreaElement {
  const found = within.querySelector(selector);
  if (found instanceof HTMLTextAreaElement) return found;
  throw new Error(`No textarea at ${selector}`);
}
