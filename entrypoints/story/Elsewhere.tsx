import { TextComparison } from '../../components/stories/TextComparison.tsx';
import { t } from '../../lib/platform/i18n.ts';
import '../../components/stories/place.css';

interface ElsewhereProps {
  /** What another window has saved. */
  readonly theirs: string;
  readonly mine: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Two windows have told the story differently: the person sees both, and neither takes the other's place by itself. */
export function Elsewhere({ theirs, mine, onMine, onTheirs }: ElsewhereProps) {
  return (
    <div className="callout callout-warning" role="alert">
      <p>{t('storyElsewhere')}</p>
      <details>
        <summary>{t('storyElsewhereCompare')}</summary>
        <TextComparison before={theirs} after={mine} />
      </details>
      <div className="story-choices">
        <button type="button" className="button button-primary" onClick={onMine}>
          {t('storySaveMine')}
        </button>
        <button type="button" className="button" onClick={onTheirs}>
          {t('storyTakeTheirs')}
        </button>
      </div>
    </div>
  );
}
