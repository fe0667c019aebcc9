import { frame } from './frame.ts';
import { PRESSED, PRIORITISED } from './words.ts';

export default frame({
  id: 'pressure',
  kind: 'competency',
  name: 'Pressure',
  questions: ['Tell me about a time you worked under pressure.', 'Tell me about a tight deadline and how you met it.'],
  asks: {
    surely:
      /\b(?:pressure\w*|stress\w*|deadlines?|time[- ]constraints?|(?:multiple|several|many|competing|conflicting|too many|different) (?:\w+ )?(?:projects|tasks|priorities|deadlines|demands|responsibilities|assignments|commitments|things)|priorit\w+|overwhelm\w*|short (?:\w+ )?(?:time|period|timeline)|tight (?:timeline|schedule|time\w*|turnaround)|crisis|crises|emergenc(?:y|ies)|workload|juggl\w+|high[- ]stakes|crunch|time[- ]management|manag\w+ (?:your )?(?:own )?time|to do(?:'s)? list|time[- ]sensitive|meet a commitment|stay(?:ed)? calm|under fire|too much (?:work|to do))\b/g,
    perhaps: /\b(?:busy|calm|urgent|timely|organi[sz]ed?|schedule\w*)\b/g,
  },
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
