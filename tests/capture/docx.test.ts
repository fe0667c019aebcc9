/** Archives that are made to unfold without end. What else is read of Word documents is tried in browsers, which have the parser. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOfDocx } from '../../lib/capture/docx.ts';

const PART = 'word/document.xml';

/** The archive with another claim of how large its parts are. */
function claiming(archive: Uint8Array, real: number, claimed: number): Uint8Array {
  const lie = archive.slice();
  const view = new DataView(lie.buffer);
  let found = 0;
  for (let i = 0; i + 4 <= lie.length; i++) {
    if (view.getUint32(i, true) !== real) continue;
    view.setUint32(i, claimed, true);
    found++;
  }
  // Before the part, and in the list of parts.
  expect(found).toBe(2);
  return lie;
}

/** As large packed as unfolded: what it would really unfold into can only be told by doing so. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state >>> 24;
  });
}

describe('a Word document', () => {
  it('that says it is small, and holds much, is not unfolded', () => {
    const length = 2_100_000;
    const lie = claiming(zipSync({ [PART]: [noise(length), { level: 1 }] }), length, 1_000);
    expect(() => textOfDocx(lie)).toThrow('too-large');
  });

  it('that holds one part over and over is not unfolded', () => {
    const length = 15_000_000;
    const archive = zipSync({
      'word/document.xml': new Uint8Array(length),
      'word/documenu.xml': new Uint8Array(length),
    });
    const bytes = Buffer.from(archive);
    for (let at = bytes.indexOf('documenu'); at >= 0; at = bytes.indexOf('documenu')) bytes.write('document', at);
    expect(() => textOfDocx(bytes)).toThrow('too-large');
  });
});
