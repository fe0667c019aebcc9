/** How a strength is named: enough for an interview, a start, or a gap. */
export type Grade = 'strong' | 'thin' | 'gap';

/** A strong story of the corpus that shows most of what is asked has some 60 and more; a weak one, or a story for another question, less than 40. */
export function gradeOf(strength: number): Grade {
  if (strength >= 60) return 'strong';
  return strength >= 40 ? 'thin' : 'gap';
}
