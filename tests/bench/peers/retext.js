import { retext } from 'retext';
import passive from 'retext-passive';
import simplify from 'retext-simplify';

export async function open() {
  const prose = retext().use(passive).use(simplify).freeze();
  return (text) => prose.process(text);
}
