import type { FindingsProps } from './actions.ts';
import { FlagList } from './FlagList.tsx';
import { StoryFindingList } from './StoryFindingList.tsx';
import { useFocusAfterRemoval } from './use-focus-after-removal.ts';
import './findings.css';

/** All findings of one story: weak phrases in the order of the text, then what the story as a whole lacks. */
export function Findings(props: FindingsProps) {
  const { sentences, findings } = props.story;
  const flags = sentences.flatMap((sentence) => sentence.flags);
  const list = useFocusAfterRemoval([...flags, ...findings].map(({ key }) => key));
  return (
    <div className="findings" ref={list} tabIndex={-1}>
      <FlagList {...props} />
      {findings.length > 0 && <StoryFindingList {...props} />}
    </div>
  );
}
