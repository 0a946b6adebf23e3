import { ChartCard } from '../../components/chart-card.tsx'
import { useMoney } from '../../format/use-money.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import { signed } from './amounts.ts'
import styles from './change-card.module.css'
import { extremes, winnersAndLosers } from './plan-words.ts'
import { usePlanColumns } from './use-plan-columns.tsx'
import type { PlanData, ShareData } from './use-plans.ts'

/** Winners and losers against the baseline, from the largest gain to the largest loss. */
export const ChangeCard = ({ data }: { data: PlanData }) => {
  const t = useT()
  const { unitHead } = useMoney()
  const columns = usePlanColumns(data)
  const known = data.shares.flatMap((share) =>
    typeof share.change === 'number' ? [{ share, change: share.change }] : [],
  )
  const unknown = data.shares.filter(({ change }) => typeof change !== 'number')
  const longest = Math.max(...known.map(({ change }) => Math.abs(change)), 1e-9)
  return (
    <ChartCard
      id="allocation-change"
      title={useTitle(data)}
      subtitle={t('allocation.change.subtitle', { unit: unitHead })}
      span={6}
      picture={
        <ul className={styles.rows}>
          {known
            .toSorted((a, b) => b.change - a.change)
            .map(({ share, change }) => (
              <Row key={share.region.code} share={share} change={change} longest={longest} />
            ))}
          {unknown.map((share) => (
            <Row key={share.region.code} share={share} change={null} longest={longest} />
          ))}
        </ul>
      }
      columns={columns.filter(({ key }) => ['region', 'baseline', 'proposed', 'change'].includes(key))}
      rows={data.shares}
      rowKey={({ region }) => region.code}
    />
  )
}

const useTitle = (data: PlanData): string => {
  const t = useT()
  const money = useMoney()
  const regionName = useRegionName()
  const { gainer, loser } = extremes(data)
  const said = (change: number) => money.said(Math.abs(change)) ?? ''
  const gains = gainer && { gainer: regionName(gainer.region), gain: said(gainer.change) }
  const loses = loser && { loser: regionName(loser.region), loss: said(loser.change) }
  if (gains && loses) return t('allocation.change.title', { ...gains, ...loses })
  if (gains) return t('allocation.change.title.gain', gains)
  if (loses) return t('allocation.change.title.lose', loses)
  const count = data.shares.length
  return winnersAndLosers(data).known
    ? t('allocation.change.title.same', { count })
    : t('allocation.change.title.unknown', { count })
}

interface RowProps {
  share: ShareData
  change: number | null
  longest: number
}

const Row = ({ share, change, longest }: RowProps) => {
  const t = useT()
  const money = useMoney()
  const regionName = useRegionName()
  if (change === null) {
    return (
      <li className={styles.row}>
        <span>{regionName(share.region)}</span>
        <span className={styles.unknown}>{t('allocation.change.unknown')}</span>
        <span>{t('figure.missing')}</span>
      </li>
    )
  }
  const direction = change > 0 ? 'gain' : change < 0 ? 'lose' : 'same'
  const width = (50 * Math.abs(change)) / longest
  return (
    <li className={styles.row}>
      <span>{regionName(share.region)}</span>
      <span className={styles.track} aria-hidden="true">
        <span
          className={styles.bar}
          data-direction={direction}
          style={{ width: `${width}%`, left: change < 0 ? `${50 - width}%` : '50%' }}
        />
      </span>
      <span className={styles.amount} data-direction={direction} title={money.exact(change)}>
        <small>{t(`allocation.change.${direction}`)}</small> {signed(money.text(change) ?? '')}
      </span>
    </li>
  )
}
