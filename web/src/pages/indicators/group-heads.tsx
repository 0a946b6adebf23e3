import { Figure } from '../../components/figure.tsx'
import { formatNumber } from '../../format/number.ts'
import type { IndicatorSumsFragment } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { ComputedScore } from './computed-score.tsx'
import styles from './result-table.module.css'
import { useShownFilter } from './use-indicators.ts'

/** A level-1 heading with the API's sums under the columns that they belong to. */
export const Level1Row = ({ sums, project }: { sums: IndicatorSumsFragment; project: string }) => {
  const t = useT()
  const where = useShownFilter()
  const { level1, indicatorCount, metCount, unmetCount, weight, score, evidence } = sums
  if (!level1) return null
  const name = t(`level1.${level1}`)
  const judged = metCount + unmetCount > 0
  const figure = (value: number | null | undefined, label: string) => (
    <Figure
      label={`${name} · ${label}`}
      value={typeof value === 'number' ? formatNumber(value) : null}
      status={typeof value === 'number' ? 'REPORTED' : evidence.status}
      evidence={{ of: 'performance', figure: 'ACTUAL', says: 'SCORE', where, at: { project, level1 } }}
      compact
    />
  )
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" colSpan={7} className={styles.groupName}>
        {name}
        <span className={styles.groupCounts}>
          {judged
            ? t('indicators.group.counts', { count: indicatorCount, met: metCount, unmet: unmetCount })
            : t('filter.count', { count: indicatorCount })}
        </span>
      </th>
      <td data-align="end" data-label={t('indicators.col.weight')}>
        {figure(weight, t('indicators.col.weight'))}
      </td>
      <td data-align="end" data-label={t('indicators.col.score')}>
        {figure(score, t('indicators.col.score'))}
      </td>
      <td data-align="end" data-label={t('indicators.col.computed')}>
        <ComputedScore {...sums} />
      </td>
    </tr>
  )
}

/** The level-2 cell beside its rows, as in the official form. */
export const Level2Head = ({ group, rows }: { group: IndicatorSumsFragment; rows: number }) => {
  const t = useT()
  const { level2, metCount, unmetCount, indicatorCount, score, weight } = group
  if (!level2) return null
  const judged = metCount + unmetCount > 0
  const points =
    typeof score === 'number' &&
    typeof weight === 'number' &&
    `${formatNumber(score)}/${formatNumber(weight)}`
  return (
    <th scope="rowgroup" rowSpan={rows} className={styles.level2}>
      {t(`level2.${level2}`)}
      <small>
        {[judged && t('indicators.group.met', { met: metCount, count: indicatorCount }), points]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </th>
  )
}
