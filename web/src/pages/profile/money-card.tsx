import { ChartCard } from '../../components/chart-card.tsx'
import type { FundMeasure, FundPlace } from '../../components/evidence/evidence-ref.ts'
import { Figure } from '../../components/figure.tsx'
import { FindingMark } from '../../components/findings/finding-mark.tsx'
import { useMoneyFindings } from '../../components/findings/use-money-findings.ts'
import type { Column } from '../../components/table-column.ts'
import { measureTerms } from '../../components/term-of.ts'
import { noFilters } from '../../filters/filters.ts'
import { formatRate } from '../../format/number.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FundFilter } from '../../generated/graphql.ts'
import { useProjectName, useT } from '../../i18n/use-t.ts'
import { sourceOrder } from './questions.ts'
import type { Money } from './use-profile.ts'
import { useProfileTitles } from './use-profile-titles.ts'

interface Props {
  /** Names its file. */
  id: string
  subtitle: string
  /** By source, and the whole that the title is about. */
  rows: readonly Money[]
  total: Money
  /** The question that evidence asks again, and the project or region in it. */
  where: FundFilter
  at: FundPlace
}

/** Money by source: budget, received, executed and the rate; the total is as reported, not added up here. */
export const MoneyCard = ({ id, subtitle, rows, total, where, at }: Props) => {
  const t = useT()
  const money = useMoney()
  const titles = useProfileTitles()
  const projectName = useProjectName()
  const findingsOn = useMoneyFindings({ ...noFilters, regions: at.region ? [at.region] : [] })
  const isMany = new Set(rows.flatMap(({ project }) => project?.id ?? [])).size > 1
  const sourceName = ({ source }: Money) => t(`source.${source ?? 'TOTAL'}`)
  const projectOf = ({ project }: Money) => (project ? projectName(project) : t('filter.all'))
  const evidence = (row: Money, measure: FundMeasure | 'RATE') => {
    const place = { ...at, ...(row.project && { project: row.project.id }) }
    return row.source
      ? {
          of: 'fund' as const,
          measure,
          where: { ...where, sources: sourceOrder },
          at: { ...place, source: row.source },
        }
      : { of: 'fund' as const, measure, where, at: place }
  }
  const label = (row: Money, measure: FundMeasure | 'RATE') =>
    [isMany && projectOf(row), sourceName(row), t(`measure.${measure}`)].filter(Boolean).join(' · ')
  const amount = (
    measure: FundMeasure,
    read: (row: Money) => readonly [number | null | undefined, Money['budgetEvidence']],
  ): Column<Money> => ({
    key: measure,
    header: `${t(`measure.${measure}`)} (${money.unitHead})`,
    term: measureTerms[measure],
    align: 'end',
    sortable: false,
    value: (row) => money.value(read(row)[0]),
    state: (row) => read(row)[1].status,
    cell: (row) => {
      const [value, { status }] = read(row)
      return (
        <Figure
          label={label(row, measure)}
          value={money.text(value)}
          status={status}
          exact={money.exact(value)}
          evidence={evidence(row, measure)}
        />
      )
    },
  })
  const columns: Column<Money>[] = [
    ...(isMany ? [{ key: 'project', header: t('filter.project'), value: projectOf, sortable: false }] : []),
    {
      key: 'source',
      header: t('filter.source'),
      term: 'term.source',
      value: sourceName,
      cell: (row) => (
        <>
          {sourceName(row)}
          <FindingMark findings={findingsOn(row)} />
        </>
      ),
      sortable: false,
    },
    amount('BUDGET', (row) => [row.budget, row.budgetEvidence]),
    amount('RECEIVED', (row) => [row.received, row.receivedEvidence]),
    amount('EXECUTED', (row) => [row.executed, row.executedEvidence]),
    {
      key: 'RATE',
      header: t('measure.RATE'),
      term: 'term.executionRate',
      align: 'end',
      sortable: false,
      value: ({ executionRate }) => executionRate ?? null,
      state: ({ executionRateStatus }) => executionRateStatus,
      isShare: true,
      cell: (row) => (
        <Figure
          label={label(row, 'RATE')}
          value={typeof row.executionRate === 'number' ? formatRate(row.executionRate) : null}
          status={row.executionRateStatus}
          evidence={evidence(row, 'RATE')}
        />
      ),
    },
  ]
  return (
    <ChartCard
      id={id}
      title={titles.ofMoney(total)}
      subtitle={subtitle}
      columns={columns}
      rows={[...rows, total]}
      rowKey={({ project, source }) => `${project?.id} ${source}`}
      isWhole={({ source }) => !source}
    />
  )
}
