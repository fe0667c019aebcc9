import { frame } from './frame.ts';
import { CHANGED, GRUMBLING, REPLANNED } from './words.ts';

export default frame({
  id: 'adaptability',
  kind: 'competency',
  name: 'Adaptability',
  questions: [
    'Tell me about a time plans changed at short notice.',
    'Tell me about a time you had to learn a new way of working quickly.',
  ],
  asks: {
    surely:
      /\b(?:adapt\w*|flexib\w+|(?:plans?|priorit(?:y|ies)|scope|requirements?|direction|circumstances|situation|goals?|things|something|conditions) (?:\w+ )?(?:chang\w+|shift\w*)|(?:chang(?:e|es|ed|ing)|shift\w*) (?:\w+ )?(?:in |of |at |to )?(?:the |your |a )?(?:\w+ )?(?:direction|priorit(?:y|ies)|plans?|course|scope|requirements|circumstances|last minute|short notice|conditions|demands|environment|approach|strategy)|(?:deal|dealt|cope|coped|adjust|adjusted|react|reacted|respond|responded) (?:\w+ )?(?:with|to) (?:\w+ ){0,3}(?:chang\w+|uncertainty|ambiguity|unexpected)|last[- ]minute|unexpected\w*|pivot\w*|adjust\w*|re-?org\w*|uncertain\w*|short notice|unforeseen|transition\w*|(?:new|different) (?:\w+ )?(?:environment|role|culture|manager|boss|way of working|team|job|system)|ambigu\w+|surpris\w+|major change|significant change|organi[sz]ational change|comfort zone|resilien\w+)\b/g,
    perhaps: /\b(?:chang(?:e|es|ed|ing)|new|different|challeng\w+)\b/g,
  },
  lead: {
    mark: { words: CHANGED, sections: ['situation', 'task'] },
    place: 'opening',
    what: 'what changed, and what no longer held',
    why: 'The listener has to see the ground move before your footing can impress.',
  },
  stress: {
    evidence: ['i-action', 'trade-off', 'specific-reflection'],
    advice:
      'Dwell on how soon you let go of the old plan, what you kept of it, and what you learned to make the new one work.',
  },
  leaveOut: [
    {
      words: GRUMBLING,
      what: 'complaints about the change',
      why: 'They show how hard it was for you to let go.',
    },
  ],
  demands: [
    {
      id: 'changed',
      what: 'what changed',
      question: 'What exactly changed, and how much notice did you have?',
      mark: { words: CHANGED },
    },
    {
      id: 'replanned',
      what: 'what you did differently because of it',
      question: 'What did you do differently from that moment on?',
      mark: { words: REPLANNED, sections: ['task', 'action', 'reflection'] },
    },
  ],
  notAsked: ['metrics'],
});
