import type { Step } from './worked-story.ts';

/** What the guide says of one step, in the person's language. */
export interface Lesson {
  readonly title: string;
  readonly tip: string;
  readonly pitfall: string;
}

export interface Lessons {
  readonly intro: string;
  readonly steps: Readonly<Record<Step, Lesson>>;
  readonly flags: string;
  readonly probes: string;
  readonly frames: string;
  readonly levels: { readonly junior: string; readonly senior: string };
  readonly strengths: string;
  readonly lacks: string;
}

const en: Lessons = {
  intro:
    'One story, told weakly and told well, step by step. An engineer sees another team’s service lose webhooks, and stays with it until none is lost. Its score is made by the same review that reads yours.',
  steps: {
    situation: {
      title: 'Situation',
      tip: 'Begin where the trouble is: what was wrong, how you noticed, how much of it there was. One sentence of scene is enough.',
      pitfall: 'A tour of how everything is built. By the time the problem comes, nobody is waiting for it any more.',
    },
    boundary: {
      title: 'Whose job it was',
      tip: 'Say early that it was not yours, and why you stepped in all the same: who was losing what, and what waiting would have cost. All that follows then counts as ownership.',
      pitfall: '“I was asked to”, “I had the time”: it makes your decision somebody else’s, or an accident.',
    },
    actions: {
      title: 'What you did',
      tip: 'Tell your own part, with “I”: what you compared, what the cause was, how you proved it, what you chose against, what you brought along, and until when you stayed.',
      pitfall: '“We”, “looked around”, “told them”: each hides what the question is about.',
    },
    result: {
      title: 'What changed',
      tip: 'Give the figure before and after, what it was worth, how you know, and what outlived your task.',
      pitfall: 'Thanks and adjectives. Nobody can write down “much better”.',
    },
    reflection: {
      title: 'What you learned',
      tip: 'Name the gap that let it happen, and what you do differently since. From senior on, a gap between people or teams.',
      pitfall: 'A saying that would fit any story.',
    },
  },
  flags: 'Each is a phrase that makes an interviewer wonder. Firsthand underlines it where you write.',
  probes:
    'Nearly every story is followed by these five. Have the answers ready; the story itself may give them already.',
  frames:
    'The facts stay; what comes first changes with the question. Here the guide’s own story is reordered as yours is under Draft: its sentences moved, none re-worded.',
  levels: {
    junior: 'Dwell on the fix and what it changed at once, and end with a lesson of the craft.',
    senior: 'Dwell on what you weighed and what lasted, and end with the gap between teams.',
  },
  strengths: 'What raises a score: each is something that an interviewer can write down.',
  lacks: 'What Firsthand looks for in the story as a whole.',
};

const es: Lessons = {
  intro:
    'Una historia, contada mal y contada bien, paso a paso. Una ingeniera ve que el servicio de otro equipo pierde webhooks y sigue con ello hasta que no se pierde ninguno. Su puntuación sale de la misma revisión que lee la tuya.',
  steps: {
    situation: {
      title: 'Situación',
      tip: 'Empieza donde está el problema: qué iba mal, cómo lo notaste y cuánto era. Con una frase de contexto basta.',
      pitfall: 'Un recorrido por cómo está construido todo. Cuando llega el problema, ya nadie lo espera.',
    },
    boundary: {
      title: 'De quién era el trabajo',
      tip: 'Di pronto que no era tuyo y por qué interviniste de todos modos: quién perdía qué y cuánto habría costado esperar. Así, todo lo que sigue cuenta como responsabilidad propia.',
      pitfall: '«Me lo pidieron», «tenía tiempo»: tu decisión pasa a ser de otra persona, o una casualidad.',
    },
    actions: {
      title: 'Qué hiciste',
      tip: 'Cuenta tu parte, en primera persona: qué comparaste, cuál era la causa, cómo lo comprobaste, qué descartaste, qué llevaste hecho y hasta cuándo te quedaste.',
      pitfall: '«Nosotros», «estuve mirando», «les avisé»: cada una esconde justo lo que te preguntan.',
    },
    result: {
      title: 'Qué cambió',
      tip: 'Da la cifra de antes y la de después, qué valor tuvo, cómo lo sabes y qué quedó cuando terminaste.',
      pitfall: 'Agradecimientos y adjetivos. Nadie puede anotar «mucho mejor».',
    },
    reflection: {
      title: 'Qué aprendiste',
      tip: 'Nombra el hueco que lo hizo posible y qué haces distinto desde entonces. A partir de sénior, un hueco entre personas o equipos.',
      pitfall: 'Una máxima que valdría para cualquier historia.',
    },
  },
  flags: 'Cada una es una expresión que hace dudar a quien entrevista. Firsthand la subraya donde escribes.',
  probes:
    'Casi a cualquier historia le siguen estas cinco. Ten las respuestas preparadas; puede que la propia historia ya las dé.',
  frames:
    'Los hechos no cambian; lo que va primero depende de la pregunta. Aquí la historia de la guía se reordena como la tuya en Borrador: sus frases se mueven, ninguna se reescribe.',
  levels: {
    junior: 'Detente en la solución y en lo que cambió enseguida, y termina con una lección del oficio.',
    senior: 'Detente en lo que sopesaste y en lo que duró, y termina con el hueco entre equipos.',
  },
  strengths: 'Lo que sube la puntuación: cada una es algo que quien entrevista puede anotar.',
  lacks: 'Lo que Firsthand busca en la historia en conjunto.',
};

/** What the guide says, in the language of the interface; English where it has no other. */
export const lessonsIn = (language: string): Lessons => (language === 'es' ? es : en);
