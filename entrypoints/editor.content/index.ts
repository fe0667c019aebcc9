import { defineContentScript } from 'wxt/utils/define-content-script';
import { attachFirsthand } from '../../lib/overlay/attach.ts';
import { report } from '../../lib/platform/errors.ts';
import { NAMED_SITES } from '../../lib/platform/named-sites.ts';
import { originsOff, watchSite } from '../../lib/platform/sites.ts';

export default defineContentScript({
  matches: NAMED_SITES,
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main(ctx) {
    const { origin } = location;
    /** What runs here now; ended when the person turns the site off, or when the extension is updated or removed. */
    let running: AbortController | undefined;
    const turn = (on: boolean) => {
      if (!on) running?.abort();
      if (on && ctx.isValid && (!running || running.signal.aborted)) {
        running = new AbortController();
        attachFirsthand({ document, signal: AbortSignal.any([ctx.signal, running.signal]) });
      }
    };
    ctx.onInvalidated(watchSite(origin, turn));
    // After an update or removal the browser tells an old script nothing: it finds out as it looks, and falls silent.
    const look = () => ctx.isInvalid;
    for (const type of ['focusin', 'beforeinput']) {
      document.addEventListener(type, look, { capture: true, signal: ctx.signal });
    }
    originsOff().then(
      (off) => turn(!off.includes(origin)),
      (error: unknown) => report(error, 'editor.content: which sites are off'),
    );
  },
});
