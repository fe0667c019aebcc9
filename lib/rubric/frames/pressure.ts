import { frame } from './frame.ts';
import { PRESSED, PRIORITISED } from './words.ts';

export default frame({
  id: 'pressure',
  kind: 'competency',
  name: 'Pressure',
  questions: ['Tell me about a time you worked under pressure.', 'Tell me about a tight deadline and how you met it.'],
  lead: {
    mark: { words: PRESSED, sections: ['situation', 'task'] },
    place: 'opening',
    what: 'the clock: what was due, when, and what hung on it',
    why: 'Pressure is time against stakes; without both it is only a busy day.',
  },
  stress: {
    evidence: ['trade-off', 'i-action', 'metric'],
    advice: 'Dwell on what you did first, what you let wait and why, and that the work was right all the same.',
  },
  leaveOut: [
    {
      flags: ['vague-action'],
      unless: ['method'],
      what: 'that you worked hard or long',
      why: 'Long hours are what is left when nobody decides what comes first.',
    },
  ],
  demands: [
    {
      id: 'clock',
      what: 'the deadline and what hung on it',
      question: 'By when did it have to be done, and what if it was not?',
      mark: { evidence: ['motive'], words: PRESSED },
    },
    {
      id: 'order',
      what: 'what you did first and what you let wait',
      question: 'What did you do first, and what did you let wait?',
      mark: { evidence: ['trade-off'], words: PRIORITISED, sections: ['task', 'action'] },
    },
  ],
});
