import { patternAt } from '../../charts/series-pattern.ts'
import { ChartCard } from '../../components/chart-card.tsx'
import { useMoney } from '../../format/use-money.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import { equalColor, factorColor } from './factor-color.ts'
import { byRank, factorLabels, leader, winnersAndLosers } from './plan-words.ts'
import { SplitBars } from './split-bars.tsx'
import { usePlanColumns } from './use-plan-columns.tsx'
import type { PlanData } from './use-plans.ts'
import { letterOf } from './use-scenarios.ts'

/** Before and after, with what each factor brings; its title states who gets most and how many gain and lose. */
export const ResultCard = ({ data, at }: { data: PlanData; at: number }) => {
  const t = useT()
  const money = useMoney()
  const regionName = useRegionName()
  const columns = usePlanColumns(data)
  const first = leader(data)
  if (!first) return null
  const { gain, lose, known } = winnersAndLosers(data)
  const words = {
    name: regionName(first.region),
    amount: money.said(first.proposed) ?? '',
  }
  const level = data.shares.filter(({ proposed }) => proposed === first.proposed).length
  const title =
    level > 1
      ? t('allocation.result.title.level', { ...words, count: level })
      : !known
        ? t('allocation.result.title.plain', words)
        : gain + lose === 0
          ? t('allocation.result.title.same', words)
          : t('allocation.result.title', { ...words, gain, lose })
  const legend = [
    { label: t('allocation.legend.before'), color: 'var(--rule)' },
    ...factorLabels(data).map((label, k) => ({ label, color: factorColor(k), series: patternAt(k) })),
    ...(data.shares.some(({ equalPoints }) => equalPoints > 0)
      ? [{ label: t('allocation.legend.equal'), color: equalColor }]
      : []),
    ...(data.shares.some(({ bound }) => bound !== null)
      ? [{ label: t('allocation.legend.bound'), color: 'var(--ink)' }]
      : []),
  ]
  const subtitle = t('allocation.result.subtitle', {
    letter: letterOf(at),
    pool: money.said(data.pool) ?? '',
  })
  return (
    <ChartCard
      id="allocation-result"
      title={title}
      subtitle={subtitle}
      legend={legend}
      picture={<SplitBars plan={data} label={title} />}
      columns={columns}
      rows={byRank(data.shares)}
      rowKey={({ region }) => region.code}
    />
  )
}
