import { useMemo } from 'react'
import type { Pick } from '../../charts/chart.tsx'
import { sourceColor } from '../../charts/chart-look.ts'
import { stackedBarsOptions } from '../../charts/stacked-bars.options.ts'
import { useChartTheme } from '../../charts/use-chart-theme.ts'
import { ChartCard } from '../../components/chart-card.tsx'
import { useOpenEvidence } from '../../components/evidence/evidence-ref.ts'
import { Figure } from '../../components/figure.tsx'
import type { Column } from '../../components/table-column.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FundingSource } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { peakYear, yearSeries } from './money-by-year.ts'
import type { YearCell, YearTotal } from './use-overview.ts'

/** Budget by year and source. Sub-provincial money is not reported by year, so local money is a lower bound there. */
export const MoneyByYearCard = ({ years, cells }: { years: YearTotal[]; cells: YearCell[] }) => {
  const t = useT()
  const money = useMoney()
  const theme = useChartTheme()
  const openEvidence = useOpenEvidence()
  const { fundFilter } = useFilters()
  const { drawn, zero, silent } = useMemo(() => yearSeries(years, cells), [years, cells])
  const peak = peakYear(drawn)

  const written = (cell: YearCell | YearTotal | undefined) => {
    const text = money.text(cell?.budget)
    const status = cell?.budgetEvidence.status ?? 'NOT_REPORTED'
    if (text === null) return t(`status.${status}`)
    return status === 'PARTIAL' ? t('figure.atLeast', { value: text }) : text
  }
  const options = stackedBarsOptions(
    {
      columns: years.map(({ year }) => String(year)),
      series: drawn.map(({ source, cells }) => ({
        id: source,
        label: t(`source.${source}`),
        color: sourceColor(theme, source),
        points: cells.map((cell) => ({
          value: money.value(cell?.budget),
          text: written(cell),
          partial: cell?.budgetEvidence.status === 'PARTIAL',
        })),
      })),
      totals: years.map((year) => (typeof year.budget === 'number' ? written(year) : null)),
      missingText: t('status.NOT_REPORTED'),
    },
    theme,
  )
  const labelOf = (cell: YearCell) =>
    `${cell.year} · ${t(`source.${cell.source ?? 'TOTAL'}`)} · ${t('measure.BUDGET')}`
  const evidenceOf = ({ year, source }: YearCell) =>
    ({ of: 'fund', measure: 'BUDGET', where: fundFilter, at: { year: year ?? undefined, source } }) as const
  const columns: Column<YearCell>[] = [
    { key: 'year', header: t('filter.years'), value: ({ year }) => year ?? null },
    { key: 'source', header: t('filter.source'), value: ({ source }) => t(`source.${source ?? 'TOTAL'}`) },
    {
      key: 'budget',
      header: `${t('measure.BUDGET')} (${money.unitLabel})`,
      align: 'end',
      value: ({ budget }) => money.value(budget),
      cell: (cell) => (
        <Figure
          label={labelOf(cell)}
          value={money.text(cell.budget)}
          status={cell.budgetEvidence.status}
          exact={money.exact(cell.budget)}
          evidence={evidenceOf(cell)}
          compact
        />
      ),
    },
    {
      key: 'status',
      header: t('table.status'),
      value: ({ budgetEvidence }) => t(`status.${budgetEvidence.status}`),
    },
  ]
  const onPick = ({ seriesId, dataIndex }: Pick) => {
    const cell = drawn.find(({ source }) => source === seriesId)?.cells[dataIndex]
    if (cell)
      openEvidence({
        label: labelOf(cell),
        shown: `${written(cell)} ${money.unitLabel}`,
        evidence: evidenceOf(cell),
      })
  }
  const isPartial = drawn.some(({ cells }) => cells.some((cell) => cell?.budgetEvidence.status === 'PARTIAL'))
  const listed = (sources: FundingSource[]) =>
    sources.map((source) => t(`source.${source}`)).join(t('list.separator'))
  const note = [
    zero.length > 0 && t('overview.years.zero', { sources: listed(zero) }),
    silent.length > 0 && t('overview.years.note', { sources: listed(silent) }),
    isPartial && t('overview.years.partial'),
  ]
    .filter(Boolean)
    .join(' ')
  const title = peak
    ? t('overview.years.title', {
        source: t(`source.${peak.source}`),
        year: peak.year ?? '',
        amount: money.text(peak.budget) ?? '',
        unit: money.unitLabel,
      })
    : t('overview.years.title.plain')
  return (
    <ChartCard
      id="money-by-year"
      span={7}
      title={title}
      subtitle={t('overview.years.subtitle', { unit: money.unitLabel })}
      options={options}
      height={300}
      legend={[
        ...drawn.map(({ source }) => ({
          label: t(`source.${source}`),
          color: `var(--${source.toLowerCase()})`,
        })),
        ...(isPartial
          ? [{ label: t('chart.partial'), color: 'var(--local)', pattern: 'partial' as const }]
          : []),
      ]}
      columns={columns}
      rows={cells}
      rowKey={({ year, source }) => `${year} ${source}`}
      note={note}
      onPick={onPick}
    />
  )
}
