import { ChartCard } from '../../components/chart-card.tsx'
import type { Column } from '../../components/table-column.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import { byRank, closePairs, factorLabels } from './plan-words.ts'
import styles from './rank-card.module.css'
import type { PlanData, ShareData } from './use-plans.ts'

interface Props {
  data: PlanData
  allWeights: boolean
  onAllWeights: (on: boolean) => void
}

/** How sure the ranks are: where each stands, and how far it moves with the weights. */
export const RankCard = ({ data, allWeights, onAllWeights }: Props) => {
  const t = useT()
  const regionName = useRegionName()
  const end = (share: ShareData, at: 0 | 1) =>
    (allWeights ? share.rankRangeAllWeights : share.rankRange)?.[at] ?? share.rank
  const columns: Column<ShareData>[] = [
    { key: 'region', header: t('allocation.table.region'), value: ({ region }) => regionName(region) },
    { key: 'rank', header: t('allocation.table.rank'), align: 'end', value: ({ rank }) => rank },
    { key: 'from', header: t('allocation.ranks.from'), align: 'end', value: (share) => end(share, 0) },
    { key: 'to', header: t('allocation.ranks.to'), align: 'end', value: (share) => end(share, 1) },
  ]
  const close = closePairs(data)
  const single = factorLabels(data).length < 2
  const title = single
    ? t('allocation.ranks.title.single')
    : close > 0
      ? t('allocation.ranks.title', { close })
      : t('allocation.ranks.title.firm')
  return (
    <ChartCard
      id="allocation-ranks"
      title={title}
      subtitle={t(allWeights ? 'allocation.ranks.subtitle.all' : 'allocation.ranks.subtitle')}
      span={6}
      controls={
        <label className={styles.all} data-print="hide">
          <input
            type="checkbox"
            checked={allWeights}
            onChange={({ target }) => onAllWeights(target.checked)}
          />
          {t('allocation.ranks.all')}
        </label>
      }
      picture={
        <ol className={styles.rows}>
          {byRank(data.shares).map((share) => (
            <Row key={share.region.code} share={share} count={data.shares.length} />
          ))}
        </ol>
      }
      columns={columns}
      rows={byRank(data.shares)}
      rowKey={({ region }) => region.code}
    />
  )
}

const Row = ({ share, count }: { share: ShareData; count: number }) => {
  const t = useT()
  const regionName = useRegionName()
  const { rank, rankRange, rankRangeAllWeights, indistinguishableFrom } = share
  const [from = rank, to = rank] = rankRange
  const name = regionName(share.region)
  const at = (place: number) => `${(100 * (place - 0.5)) / count}%`
  const span = (low: number, high: number) => ({ left: at(low), width: `${(100 * (high - low)) / count}%` })
  const [lowest, highest] = rankRangeAllWeights ?? []
  return (
    <li className={styles.row}>
      <span>{name}</span>
      <span
        className={styles.track}
        role="img"
        aria-label={t('allocation.ranks.row', { name, rank, from, to })}
        style={{ backgroundSize: `${100 / count}% 100%` }}
      >
        {lowest !== undefined && highest !== undefined && (
          <span className={styles.wide} style={span(lowest, highest)} />
        )}
        <span className={styles.range} style={span(from, to)} />
        <span className={styles.dot} style={{ left: at(rank) }}>
          {rank}
        </span>
      </span>
      {indistinguishableFrom.length > 0 && (
        <span className={styles.close}>
          {t('allocation.ranks.close', {
            names: indistinguishableFrom.map(regionName).join(t('list.separator')),
          })}
        </span>
      )}
    </li>
  )
}
