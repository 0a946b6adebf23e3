import type { FundMeasure } from '../../components/evidence/evidence-ref.ts'
import { Figure } from '../../components/figure.tsx'
import { StatRow, StatTile } from '../../components/stat-tile.tsx'
import { measureTerms } from '../../components/term-of.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { formatRate } from '../../format/number.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FigureStatus, OverviewQuery } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { executionLine } from './execution.ts'
import { IndicatorTile } from './indicator-tile.tsx'
import { ScoreTile } from './score-tile.tsx'

export const OverviewTiles = ({ data }: { data: OverviewQuery }) => {
  const t = useT()
  const money = useMoney()
  const { fundFilter } = useFilters()
  const [total] = data.total.nodes
  const [performance] = data.performance.nodes
  const rate = total?.executionRate ?? null
  const rateStatus = total?.executionRateStatus ?? 'NOT_REPORTED'
  const below = rate !== null && rate < executionLine
  const rateNote =
    rate === null
      ? t(rateStatus === 'NOT_REPORTED' ? 'overview.tile.elsewhere' : `status.${rateStatus}`)
      : below
        ? t('overview.tile.rate.below')
        : t('overview.tile.rate.note')
  const noteOf = (measure: FundMeasure, status: FigureStatus = 'NOT_REPORTED') =>
    status === 'REPORTED' || status === 'DERIVED'
      ? t(`overview.tile.${measure}`)
      : t(status === 'NOT_REPORTED' ? 'overview.tile.elsewhere' : `status.${status}`)
  const measures = [
    { measure: 'BUDGET', value: total?.budget, status: total?.budgetEvidence.status },
    { measure: 'RECEIVED', value: total?.received, status: total?.receivedEvidence.status },
    { measure: 'EXECUTED', value: total?.executed, status: total?.executedEvidence.status },
  ] as const
  return (
    <StatRow label={t('overview.tiles')}>
      {measures.map(({ measure, value, status }) => (
        <StatTile
          key={measure}
          label={t(`measure.${measure}`)}
          term={measureTerms[measure]}
          unit={money.unitHead}
          note={noteOf(measure, status)}
        >
          <Figure
            label={t(`measure.${measure}`)}
            value={money.text(value)}
            status={status ?? 'NOT_REPORTED'}
            said={money.said(value)}
            compact
            exact={money.exact(value)}
            evidence={{ of: 'fund', measure, where: fundFilter }}
          />
        </StatTile>
      ))}
      <StatTile
        label={t('measure.RATE')}
        term="term.executionRate"
        share={rate}
        threshold={executionLine}
        tone={below ? 'warn' : 'plain'}
        note={rateNote}
      >
        <Figure
          label={t('measure.RATE')}
          value={rate === null ? null : formatRate(rate)}
          status={rateStatus}
          compact
          evidence={{ of: 'fund', measure: 'RATE', where: fundFilter }}
        />
      </StatTile>
      {performance && <IndicatorTile {...performance} />}
      <ScoreTile scores={data.scores.nodes} />
    </StatRow>
  )
}
