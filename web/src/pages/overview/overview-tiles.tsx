import type { FundMeasure } from '../../components/evidence/evidence-ref.ts'
import { MoneyTiles } from '../../components/money-tiles.tsx'
import { StatRow } from '../../components/stat-tile.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import type { FigureStatus, OverviewQuery } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { executionLine } from './execution.ts'
import { IndicatorTile } from './indicator-tile.tsx'
import { ScoreTile } from './score-tile.tsx'

export const OverviewTiles = ({ data }: { data: OverviewQuery }) => {
  const t = useT()
  const { fundFilter } = useFilters()
  const [performance] = data.performance.nodes
  /** Why there is no figure. */
  const silence = (status: FigureStatus) =>
    t(status === 'NOT_REPORTED' ? 'overview.tile.elsewhere' : `status.${status}`)
  const noteOf = (measure: FundMeasure, status: FigureStatus) =>
    status === 'REPORTED' || status === 'DERIVED' ? t(`overview.tile.${measure}`) : silence(status)
  const rateNoteOf = (rate: number | null, status: FigureStatus) =>
    rate === null
      ? silence(status)
      : t(rate < executionLine ? 'overview.tile.rate.below' : 'overview.tile.rate.note')
  return (
    <StatRow label={t('overview.tiles')}>
      <MoneyTiles funds={data.total.nodes[0]} where={fundFilter} noteOf={noteOf} rateNoteOf={rateNoteOf} />
      {performance && <IndicatorTile {...performance} />}
      <ScoreTile scores={data.scores.nodes} />
    </StatRow>
  )
}
