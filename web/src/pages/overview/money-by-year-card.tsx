import { useMemo } from 'react'
import { ColumnChart } from '../../charts/column-chart.tsx'
import { sourcePattern } from '../../charts/series-pattern.ts'
import { ChartCard } from '../../components/chart-card.tsx'
import { useOpenEvidence } from '../../components/evidence/evidence-ref.ts'
import { Figure } from '../../components/figure.tsx'
import type { Column } from '../../components/table-column.ts'
import { useLeadingTitle } from '../../components/use-leading-title.ts'
import { useStatusColumn } from '../../components/use-status-column.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { formatNumber } from '../../format/number.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FundingSource } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { peakYear, yearSeries } from './money-by-year.ts'
import type { YearCell, YearTotal } from './use-overview.ts'

/** Budget by year and source. Sub-provincial money is not reported by year, so local money is a lower bound there. */
export const MoneyByYearCard = ({ years, cells }: { years: YearTotal[]; cells: YearCell[] }) => {
  const t = useT()
  const money = useMoney()
  const openEvidence = useOpenEvidence()
  const { fundFilter, pick, isPicked } = useFilters()
  const { drawn, zero, silent } = useMemo(() => yearSeries(years, cells), [years, cells])
  const titleOf = useLeadingTitle()
  const statusColumn = useStatusColumn()
  const peak = peakYear(drawn)

  const written = (cell: YearCell | YearTotal | undefined) => {
    const text = money.text(cell?.budget)
    const status = cell?.budgetEvidence.status ?? 'NOT_REPORTED'
    if (text === null) return t(`status.${status}`)
    return status === 'PARTIAL' ? t('figure.atLeast', { value: text }) : text
  }
  const said = (cell: YearCell) => {
    const amount = money.said(cell.budget)
    if (amount === null) return written(cell)
    return cell.budgetEvidence.status === 'PARTIAL' ? t('figure.atLeast', { value: amount }) : amount
  }
  const labelOf = (cell: YearCell) =>
    `${cell.year} · ${t(`source.${cell.source ?? 'TOTAL'}`)} · ${t('measure.BUDGET')}`
  const evidenceOf = ({ year, source }: YearCell) =>
    ({ of: 'fund', measure: 'BUDGET', where: fundFilter, at: { year: year ?? undefined, source } }) as const
  const pickYear = (year: number | null | undefined) =>
    typeof year === 'number'
      ? {
          text: t('filter.only', { name: year }),
          onPick: () => pick({ years: { from: year, to: year } }),
          picked: isPicked({ years: { from: year, to: year } }),
        }
      : undefined
  const columns: Column<YearCell>[] = [
    { key: 'year', header: t('filter.years'), value: ({ year }) => year ?? null },
    {
      key: 'source',
      header: t('filter.source'),
      term: 'term.source',
      value: ({ source }) => t(`source.${source ?? 'TOTAL'}`),
    },
    {
      key: 'budget',
      header: `${t('measure.BUDGET')} (${money.unitHead})`,
      term: 'term.budget',
      align: 'end',
      value: ({ budget }) => money.value(budget),
      state: ({ budgetEvidence }) => budgetEvidence.status,
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
    statusColumn(({ budgetEvidence }) => budgetEvidence.status),
  ]
  const picture = (
    <ColumnChart
      label={t('overview.years.subtitle', { unit: money.unitHead })}
      height={340}
      formatTick={(value) => formatNumber(value)}
      missingText={t('status.NOT_REPORTED')}
      columns={years.map((total, nth) => ({
        label: String(total.year),
        total: typeof total.budget === 'number' ? written(total) : null,
        pick: pickYear(total.year),
        parts: drawn.map(({ source, cells }) => {
          const cell = cells[nth]
          const shown = cell ? said(cell) : written(cell)
          return {
            id: source,
            value: money.value(cell?.budget),
            partial: cell?.budgetEvidence.status === 'PARTIAL',
            color: `var(--${source.toLowerCase()})`,
            pattern: sourcePattern[source],
            text: `${total.year} · ${t(`source.${source}`)}\n${shown}\n${money.exact(cell?.budget) ?? ''}`,
            onPick: () => cell && openEvidence({ label: labelOf(cell), shown, evidence: evidenceOf(cell) }),
          }
        }),
      }))}
    />
  )
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
    ? titleOf(peak.leading, {
        what: t('overview.years.what', { source: t(`source.${peak.source}`) }),
        where: ({ year }) => t('leading.year', { year: year ?? '' }),
        value: said,
        highest: ({ where, value }) =>
          t('overview.years.title', { source: t(`source.${peak.source}`), when: where, amount: value }),
      })
    : t(silent.length > 0 ? 'overview.years.title.missing' : 'overview.years.title.zero')
  return (
    <ChartCard
      id="money-by-year"
      span={7}
      title={title}
      subtitle={t('overview.years.subtitle', { unit: money.unitHead })}
      picture={picture}
      height={340}
      legend={[
        ...drawn.map(({ source }) => ({
          label: t(`source.${source}`),
          color: `var(--${source.toLowerCase()})`,
          series: sourcePattern[source],
          onPick: () => pick({ sources: [source] }),
          picked: isPicked({ sources: [source] }),
        })),
        ...(isPartial
          ? [{ label: t('chart.partial'), color: 'var(--ink-2)', pattern: 'partial' as const }]
          : []),
      ]}
      columns={columns}
      rows={cells}
      rowKey={({ year, source }) => `${year} ${source}`}
      note={note}
    />
  )
}
