import { Card } from '../../components/card.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { SourceLine } from '../../components/source-line.tsx'
import { ErrorState } from '../../components/state.tsx'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './attention.module.css'
import { AttentionLine } from './attention-line.tsx'
import { AttentionRules } from './attention-rules.tsx'
import { useAttention } from './use-attention.ts'

interface Props {
  /** True where nobody reported whether indicators are met. */
  isSilent: boolean
}

/** What needs a decision, in the order in which it matters, each line with its rule and a way to the thing itself. */
export const AttentionCard = ({ isSilent }: Props) => {
  const t = useT()
  const { data, error, retry, lines, chosen, more, beyond, matters, hints, setShown } = useAttention()
  if (error) return <ErrorState error={error} onRetry={retry} />
  if (!data) return <Skeleton height={480} span={5} />
  const title =
    matters > 0
      ? t('overview.attention.title', { count: formatNumber(matters) })
      : t(hints > 0 ? 'overview.attention.none.but' : 'overview.attention.none')
  return (
    <Card
      span={5}
      title={hints > 0 ? t('overview.attention.hints', { title, count: formatNumber(hints) }) : title}
      subtitle={t('overview.attention.subtitle')}
      foot={<SourceLine />}
    >
      <AttentionRules rules={data.attentionRules} chosen={chosen} onChoose={setShown} />
      <ul className={styles.list}>
        {lines.map((item) => (
          <li key={item.id}>
            <AttentionLine item={item} rule={data.attentionRules.find(({ rule }) => rule === item.rule)} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={styles.more} onClick={() => setShown('all')} data-print="hide">
          {t('overview.attention.more', { count: formatNumber(more) })}
        </button>
      )}
      {beyond > 0 && (
        <p className={styles.silent}>{t('overview.attention.beyond', { count: formatNumber(beyond) })}</p>
      )}
      {isSilent && <p className={styles.silent}>{t('overview.attention.silent')}</p>}
    </Card>
  )
}
