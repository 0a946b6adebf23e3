import type { EvidenceRef, FundMeasure } from '../../components/evidence/evidence-ref.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FundFilter } from '../../generated/graphql.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import type { GridCell } from './grid.ts'
import type { GridSource } from './use-grid.ts'

export interface GridChoice {
  measure: FundMeasure
  source: GridSource
}

/** A cell of the grid in the reader's words, and the way to its evidence. */
export const useGridWords = ({ measure, source }: GridChoice, where: FundFilter) => {
  const t = useT()
  const regionOf = useRegionName()
  const money = useMoney()
  const all = t(where.regions ? 'funds.grid.chosen' : 'funds.grid.province')
  const regionName = ({ region }: GridCell) => (region ? regionOf(region) : all)
  const periodName = ({ year }: GridCell) => (year === null ? t('funds.grid.span') : String(year))
  return {
    regionName,
    periodName,
    label: (cell: GridCell) =>
      [regionName(cell), periodName(cell), t(`source.${source}`), t(`measure.${measure}`)].join(' · '),
    reason: (cell: GridCell) => t(cell.isIdle ? 'funds.grid.idle' : `status.${cell.status}`),
    hint: (cell: GridCell) =>
      cell.availableAt.length > 0
        ? t('funds.grid.available', { list: cell.availableAt.join(t('list.separator')) })
        : undefined,
    text: ({ value }: GridCell) => money.text(value),
    exact: ({ value }: GridCell) => money.exact(value),
    evidence: ({ region, year }: GridCell): EvidenceRef => ({
      of: 'fund',
      measure,
      where,
      at: { region: region?.code, year: year ?? undefined },
    }),
  }
}
