import type { EvidenceId, FlagId } from '../../lib/model/rubric.ts';

/** The steps of the guide, in the order in which a story is told. */
export const STEPS = ['situation', 'boundary', 'actions', 'result', 'reflection'] as const;
export type Step = (typeof STEPS)[number];

/** A sentence told well, and what it shows an interviewer. */
export interface StrongSentence {
  readonly text: string;
  readonly shows: readonly EvidenceId[];
}

/** A sentence told weakly: the phrase in square brackets is what the flag underlines. */
export interface WeakSentence {
  readonly text: string;
  readonly flag?: FlagId;
}

interface Tellings {
  readonly weak: readonly WeakSentence[];
  readonly strong: readonly StrongSentence[];
}

/**
 * One story, step by step, told weakly and told well. It is our own, and English in every locale, as is what the rubric can
 * judge. tests/guide holds it to what it says of itself: the review must find every flag and every strength, and no other.
 */
export const WORKED_STORY: Readonly<Record<Step, Tellings>> = {
  situation: {
    weak: [
      { text: 'We run a payments platform with an event bus in the middle.' },
      {
        text: '[The notification service sits behind the bus and runs in three regions.]',
        flag: 'architecture-detour',
      },
      { text: '[It is written in Go and keeps its messages in a queue.]', flag: 'architecture-detour' },
    ],
    strong: [
      {
        text: 'In March, while checking a release of our checkout, I noticed that 0.3% of the webhooks of the notification service never reached the shops.',
        shows: ['problem'],
      },
      {
        text: 'Each of them was a paid order that a shop never heard of.',
        shows: ['motive'],
      },
    ],
  },
  boundary: {
    weak: [
      { text: 'My manager [asked me to] have a look at it.', flag: 'assigned' },
      { text: '[I had some free time] that week, so I took it on.', flag: 'weak-motive' },
    ],
    strong: [
      {
        text: 'The service belonged to another team, there was no ticket, no alert had fired, and nobody had asked me to look.',
        shows: ['scope-boundary'],
      },
      {
        text: 'I stepped in because shops were losing paid orders every day, and without anyone watching it would have gone on for months.',
        shows: ['motive'],
      },
    ],
  },
  actions: {
    weak: [
      { text: 'I [looked around] in the logs until I found something.', flag: 'vague-action' },
      { text: '[We] wrote a fix together.', flag: 'we-action' },
      { text: 'I [sent] the other team a message and they took care of the rest.', flag: 'handoff' },
    ],
    strong: [
      {
        text: 'I correlated the timestamps of the payments with the delivery attempts, across our logs and their dashboards, and the gaps fell into the seconds of a restart.',
        shows: ['method', 'i-action'],
      },
      {
        text: 'I traced the drops to the shutdown: the cause was that the service confirmed messages which it still held in memory.',
        shows: ['root-cause', 'i-action'],
      },
      {
        text: 'I reproduced it on my own machine by stopping the service under load.',
        shows: ['reproduction', 'i-action'],
      },
      {
        text: 'A longer pause before each restart would have been quicker, but it would only have made the loss rarer, so I chose to store a message before it is confirmed.',
        shows: ['trade-off'],
      },
      {
        text: 'I wrote that fix with tests for every way of stopping, and brought it to the owners as a pull request with the deployment steps; their lead knew of it from the first day.',
        shows: ['complete-fix', 'i-action'],
      },
      {
        text: 'I followed up every day until it was merged and deployed.',
        shows: ['follow-through', 'i-action'],
      },
    ],
  },
  result: {
    weak: [
      { text: 'After that the deliveries were [much better].', flag: 'vague-quantifier' },
      { text: 'The other team was [happy] and my manager thanked me.', flag: 'activity-result' },
      { text: '[I assumed] that it worked, because nobody complained again.', flag: 'unverified-result' },
    ],
    strong: [
      {
        text: 'The drop rate went from 0.3% to zero, and the shops recovered $8K a week in orders that used to be lost.',
        shows: ['metric', 'baseline', 'business-value'],
      },
      {
        text: 'I watched the rate for a month afterwards and set an alert on the dead-letter queue, so that the next loss is seen within minutes.',
        shows: ['verification'],
      },
      {
        text: 'Two other teams have since adopted the same pattern for their own shutdowns.',
        shows: ['second-order'],
      },
    ],
  },
  reflection: {
    weak: [{ text: 'I [learned a lot], and communication is key.', flag: 'generic-reflection' }],
    strong: [
      {
        text: 'The gap was that nobody had a shared SLO across the two services: each was healthy by its own measure, and the loss lay between them.',
        shows: ['org-insight', 'specific-reflection'],
      },
      {
        text: 'Since then I agree on one objective with the other team before I connect two services.',
        shows: ['specific-reflection'],
      },
    ],
  },
};

/** The whole story told well: a paragraph a step. */
export const workedText = (): string =>
  STEPS.map((step) => WORKED_STORY[step].strong.map(({ text }) => text).join(' ')).join('\n\n');

/** A sentence told weakly, without its brackets, and where the flagged phrase lies in it. */
export function unmarked({ text }: WeakSentence): {
  readonly text: string;
  readonly phrase?: { readonly start: number; readonly end: number };
} {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return start < 0 ? { text } : { text: text.replace(/[[\]]/g, ''), phrase: { start, end } };
}

/** Answers to the five questions that every story is asked, by the probe's id. */
export const WORKED_ANSWERS: Readonly<Record<string, { readonly weak: string; readonly strong: string }>> = {
  'raised-with-owners': {
    weak: 'I sent them a Slack message and they handled it.',
    strong:
      'Their lead knew of it from the first day. I brought a pull request with the fix, its tests and the deployment steps, and followed up every day until it was deployed.',
  },
  'found-cause': {
    weak: 'I looked around in the logs until I found something.',
    strong:
      'I compared the payment timestamps with the delivery attempts in both logs. I suspected the network first and ruled it out, since the gaps fell only into restarts. The cause was the shutdown, because it threw away what was still held in memory.',
  },
  'why-you': {
    weak: 'Someone had to do it, and I had some free time.',
    strong:
      'The shops were losing paid orders every day, and no alert covered it. I decided to prevent the next month of it, because without anyone watching the customers would have gone on paying for nothing.',
  },
  'how-you-know': {
    weak: 'I assumed it worked, because nobody complained again.',
    strong:
      'I watched the drop rate for a month after the deploy and it stayed at zero. I also set an alert on the dead-letter queue, which would warn us the next time.',
  },
  'do-differently': {
    weak: 'I would communicate more, because communication is very important.',
    strong:
      'The gap was that nobody had a shared SLO across the two services. Since then I agree on one objective with the other team before I connect two services.',
  },
};

/** How the same story opens for different questions: its own sentences, moved. */
export const LED_FOR = ['bias-for-action', 'ownership', 'dive-deep'] as const;

/** What is dwelt on at a level, and how the story ends there. */
export const BY_LEVEL = {
  junior: {
    dwell: 'I traced the drops to the shutdown, wrote the fix with tests, and the drop rate went from 0.3% to zero.',
    lesson:
      'I learned to check the retry logic at shutdown: since then, wherever a service confirms a message, I test what a restart does to it.',
  },
  senior: {
    dwell:
      'A longer pause would have been quicker, but only the lasting change ended the loss, and two other teams adopted it.',
    lesson:
      'The gap was that nobody had a shared SLO across the two services; since then I agree on one objective with the other team before I connect two services.',
  },
} as const;
