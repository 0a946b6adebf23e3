import { formatRate } from '../../format/number.ts'
import type { ResultFaceFragment } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { isFarAbove, overThreshold } from './over-completion.ts'
import styles from './result-table.module.css'

interface Props {
  row: ResultFaceFragment
  name: string
  onOpen: () => void
}

/** The completion rate, which opens its formula, and under it the deviation with the hint of over-completion. */
export const CompletionCell = ({ row, name, onOpen }: Props) => {
  const t = useT()
  const { completionRate, deviation } = row
  const label = t('indicators.col.completion')
  if (typeof completionRate !== 'number')
    return (
      <td className={styles.completion} data-align="end" data-label={label}>
        <span className={styles.quiet} title={t('status.NOT_REPORTED')}>
          {t('figure.missing')}
        </span>
      </td>
    )
  const far = isFarAbove(deviation)
  return (
    <td className={styles.completion} data-align="end" data-label={label}>
      <button type="button" onClick={onOpen} title={t('indicators.how', { name })}>
        {formatRate(completionRate)}
      </button>
      {far ? (
        <small
          className={styles.far}
          title={t('indicators.over.hint', { share: formatRate(overThreshold, 0) })}
        >
          {t('indicators.over')}
        </small>
      ) : (
        <small>{signed(deviation)}</small>
      )}
    </td>
  )
}

/** With its sign; nothing where the target was hit exactly, so that deviations stand out. */
const signed = (deviation: number | null | undefined) => {
  if (typeof deviation !== 'number' || deviation === 0) return null
  const text = formatRate(deviation)
  return deviation > 0 ? `+${text}` : text.replace('-', '−')
}
