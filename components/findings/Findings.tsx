import { t } from '../../lib/platform/i18n.ts';
import { dimensionName } from '../scores/dimension-name.ts';
import { Choice } from '../ui/Choice.tsx';
import type { FindingsProps } from './actions.ts';
import { FindingList } from './FindingList.tsx';
import { byDimension, FINDING_ORDERS, type FindingOrder, firstClaim, listed } from './order.ts';
import { useFocusAfterRemoval } from './use-focus-after-removal.ts';
import './findings.css';

/** A first draft lacks much, and all of it at once helps nobody: they come in coaching order, the first ones shown. */
const LACKS_AT_FIRST = 3;

interface AllFindingsProps extends FindingsProps {
  readonly order: FindingOrder;
  readonly onOrder: (order: FindingOrder) => void;
}

/** All findings of one story: in the order of the text, or by what they weigh on. */
export function Findings({ order, onOrder, ...props }: AllFindingsProps) {
  const all = listed(props.story, props.quotes);
  const count = all.flags.length + all.findings.length;
  const lists = { ...props, reminder: firstClaim(all.flags) };
  const list = useFocusAfterRemoval([...all.flags, ...all.findings].map(({ id }) => id));
  return (
    <div className="findings" ref={list} tabIndex={-1}>
      {count > 1 && (
        <Choice
          label={t('orderLabel')}
          options={FINDING_ORDERS.map((one) => ({
            value: one,
            label: t(one === 'text' ? 'orderText' : 'orderDimension'),
          }))}
          value={order}
          onChoose={onOrder}
        />
      )}
      {order === 'text' ? (
        <>
          <FindingList {...lists} heading={t('flagsHeading')} findings={all.flags} none={t('noFlags')} />
          {all.findings.length > 0 && (
            <FindingList
              {...lists}
              heading={t('storyFindingsHeading')}
              findings={all.findings}
              atFirst={LACKS_AT_FIRST}
            />
          )}
        </>
      ) : (
        byDimension(all).map(([dimension, some]) => (
          <FindingList key={dimension} {...lists} heading={dimensionName(dimension)} findings={some} />
        ))
      )}
      {count === 0 && order === 'dimension' && <p className="section-empty">{t('noFlags')}</p>}
    </div>
  );
}
