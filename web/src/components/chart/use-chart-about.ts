import { useContext } from 'react'
import { useFilters } from '../../filters/filters-context.ts'
import { useChips } from '../../filters/use-chips.ts'
import { useSimulated } from '../../filters/use-simulated.ts'
import { formatDay, formatYears } from '../../format/date.ts'
import { useT } from '../../i18n/use-t.ts'
import { useSourceReports } from '../use-source-reports.ts'
import { ChartScopeContext } from './chart-scope.ts'

/** What is true of every chart on the page, and goes with each of them into pictures and files. */
export interface ChartAbout {
  /** The reader's choices in one sentence. */
  filters: string
  /** The years that the figures are about; null until they are known. */
  period: string | null
  unit: string
  /** The reports that the figures come from, and the release. */
  source: string
  release: string
  releaseId: string
  /** Names of the made-up programmes behind the figures; null where all data is real. */
  simulated: string | null
}

export const useChartAbout = (): ChartAbout => {
  const t = useT()
  const scope = useContext(ChartScopeContext)
  const { filters, options } = useFilters()
  const choices = useChips().map(({ label }) => label)
  const { release, reports = [] } = useSourceReports() ?? {}
  const known = options?.years.map(({ year }) => year) ?? []
  const years =
    filters.years ?? (known.length > 0 ? { from: Math.min(...known), to: Math.max(...known) } : null)
  const simulated = useSimulated()
  const separator = t('list.separator')
  return {
    filters: scope?.chosen ?? (choices.join(separator) || t('filter.all')),
    period: scope ? scope.period : years && formatYears(years.from, years.to),
    unit: scope?.unit ?? t(`unit.${filters.unit}`),
    source: reports.map(({ title }) => title).join(separator),
    release: release ? t('release.line', { id: release.id, day: formatDay(release.publishedAt) }) : '',
    releaseId: release?.id ?? '',
    simulated: scope ? (scope.simulated ?? null) : simulated,
  }
}
