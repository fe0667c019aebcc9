import { t, tCount } from '../../lib/platform/i18n.ts';
import type { FindingsProps } from './actions.ts';
import { FlagCard } from './FlagCard.tsx';

/** The weak phrases of a story, in the order of the text. */
export function FlagList({ story, quotes, writable, actions }: FindingsProps) {
  const flags = story.sentences
    .flatMap((sentence, index) => sentence.flags.map((flag) => ({ flag, sentence, quote: quotes[index] ?? '' })))
    .sort((a, b) => a.flag.span.start - b.flag.span.start);
  return (
    <section aria-labelledby="flags-heading">
      <h2 id="flags-heading" className="section-heading">
        {t('flagsHeading')} <span className="section-count">{tCount('findingCount', flags.length)}</span>
      </h2>
      {flags.length === 0 && <p className="section-empty">{t('noFlags')}</p>}
      <ol className="finding-list">
        {flags.map(({ flag, sentence, quote }, index) => (
          // Two like sentences share a key; their order tells them apart.
          <li key={`${flag.key}:${flags.slice(0, index).filter((before) => before.flag.key === flag.key).length}`}>
            <FlagCard flag={flag} sentence={sentence} quote={quote} writable={writable} actions={actions} />
          </li>
        ))}
      </ol>
    </section>
  );
}
