import { formatRate } from '../../format/number.ts'
import type { FundFilter } from '../../generated/graphql.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import type { ComparedRegion } from './comparison.ts'
import { MetricFigure } from './metric-figure.tsx'
import type { MetricWords } from './use-metric-words.ts'
import styles from './views.module.css'

interface Props {
  row: ComparedRegion
  shareOf: (row: ComparedRegion, code: string) => number | null
  words: MetricWords
  where: FundFilter
}

/** What the wheel shows of the region in focus, as figures with their sources. */
export const RadarFigures = ({ row, shareOf, words, where }: Props) => {
  const t = useT()
  const name = useRegionName()(row.region)
  return (
    <table className={styles.figures}>
      <caption>{name}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t('compare.metrics')}</span>
          </th>
          <th scope="col" colSpan={2}>
            {t('compare.radar.value')}
          </th>
          <th scope="col">{t('compare.radar.normalised')}</th>
        </tr>
      </thead>
      <tbody>
        {row.values.map((found) => {
          const share = shareOf(row, found.metric.code)
          return (
            <tr key={found.metric.code}>
              <th scope="row">
                {words.label(found.metric)}
                <small>{words.polarity(found.metric)}</small>
              </th>
              <td>
                <MetricFigure found={found} region={row.region} words={words} where={where} />
              </td>
              <td>{found.rank !== null && <small>{t('compare.rank', { rank: found.rank })}</small>}</td>
              <td>{share === null ? t('figure.missing') : formatRate(share)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
