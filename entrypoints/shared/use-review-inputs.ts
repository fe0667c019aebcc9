import { useEffect, useState } from 'react';
import { watchReviewInputs } from '../../lib/platform/review-inputs.ts';

/**
 * Counts how often what a review goes by besides the text has changed: the person's level, pace and kinds of finding. The worker
 * reads them itself, so that what was asked before such a change has to be asked again though the question is the same.
 */
export function useReviewInputs(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => watchReviewInputs(() => setChanges((before) => before + 1)), []);
  return changes;
}
