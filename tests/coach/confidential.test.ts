import { describe, expect, it } from 'vitest';
import { confidentialNames } from '../../lib/coach/confidential.ts';
import { labelledStories, layOut } from '../corpus/stories.ts';

const foundIn = (text: string) => confidentialNames([{ id: 'a', text }]).map(({ kind, name }) => `${kind} ${name}`);

/** The names in square brackets are what somebody may not want to see outside; the kind follows the bar. */
const NAMED = [
  'Two years ago I worked at [Brightwater Logistics] as a planner.|employer',
  'I joined [Hexora] as the second engineer.|employer',
  'At [Nordhavn], nobody owned the nightly export.|employer',
  'During my internship at [Calder & Finch] I kept the books.|employer',
  'I was at [Tamarind] when the outage began.|employer',
  'I contracted for [Ostrava Foods] that summer.|employer',
  'Our customer [Velmont] threatened to leave.|customer',
  'I noticed that a client, [Kestrel Insurance], got every invoice twice.|customer',
  'We had just signed a contract with [Larkspur].|customer',
  '[Quillon] was our biggest customer in the region.|customer',
  'I sold it to [Marrowbone Hotels] in March.|customer',
  'The bug cost us [$2.4M] in revenue.|money',
  'It saved a contract worth [£310,000].|money',
  'Our turnover was [eight million euros] then.|money',
];

const ORDINARY = [
  'I worked at night for three weeks.',
  'In the sister works at Terni they order now the plates already dull.',
  'State university, 31,000 accounts, SOC of 3, me on days.',
  'I looked at Grafana and found the spike at once.',
  'I worked with Priya and Tom on the fix.',
  'At Christmas the queue was twice as long.',
  'I was at home when the pager went off.',
  'I wrote it in Python, and the team moved to Kubernetes later.',
  'On Monday I went to London to see the warehouse.',
  'The CEO asked who owned it, and I said that I did.',
  'Our customers in Spain got no email for two days.',
  'I paid $12 for the cable.',
  'A customer told me that the app was slow.',
  'I joined the call at once.',
  'I left at six.',
  'The ticket said P1, and I took it.',
];

describe('names that may be confidential', () => {
  it.each(NAMED)('points out the name in: %s', (line) => {
    const [text = '', kind = ''] = line.split('|');
    const name = /\[(.*)\]/.exec(text)?.[1] ?? '';
    expect(foundIn(text.replace(/[[\]]/g, ''))).toEqual([`${kind} ${name}`]);
  });

  it.each(ORDINARY)('has nothing to say about: %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('names each once, with every place', () => {
    const [name, ...others] = confidentialNames([
      { id: 'a', text: 'I joined Hexora in May. Later I worked at Hexora again.' },
      { id: 'b', text: 'I worked at Hexora.' },
    ]);
    expect(others).toEqual([]);
    expect(name?.places.map(({ story }) => story)).toEqual(['a', 'a', 'b']);
  });

  it('raises no false alarm about employers and customers in the corpus, which names one, “a test customer called Barry”', () => {
    const stories = labelledStories().map((story) => ({ id: story.id, text: layOut(story).text }));
    const names = confidentialNames(stories).filter(({ kind }) => kind !== 'money');
    expect(names.map(({ name }) => name)).toEqual(['Barry']);
  });
});
