import type { FundMeasure } from '../../components/evidence/evidence-ref.ts'
import { Figure } from '../../components/figure.tsx'
import { FindingMark } from '../../components/findings/finding-mark.tsx'
import { useMoneyFindings } from '../../components/findings/use-money-findings.ts'
import type { Column } from '../../components/table-column.ts'
import { measureTerms } from '../../components/term-of.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { PickName } from '../../filters/pick-name.tsx'
import { executionLine } from '../../format/execution-line.ts'
import { formatRate } from '../../format/number.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FundFilter } from '../../generated/graphql.ts'
import { useProjectName, useT } from '../../i18n/use-t.ts'
import styles from './funds.module.css'
import { isPart } from './money-rows.ts'
import type { MoneyFace } from './use-funds.ts'

const measures = [
  { measure: 'BUDGET', key: 'budget' },
  { measure: 'RECEIVED', key: 'received' },
  { measure: 'EXECUTED', key: 'executed' },
] as const satisfies { measure: FundMeasure; key: string }[]

/**
 * Three amounts and the rate, each opening its evidence: on the screen under one name that shows what is part of what,
 * in the file under project and source.
 */
export const useMoneyColumns = (totalsWhere: FundFilter, partsWhere: FundFilter) => {
  const t = useT()
  const money = useMoney()
  const projectName = useProjectName()
  const { filters } = useFilters()
  const findingsOn = useMoneyFindings()
  const total = t(filters.sources.length === 0 ? 'source.TOTAL' : 'funds.table.chosen')
  const isUnderLocal = (source: MoneyFace['source']) =>
    isPart(source) && (filters.sources.length === 0 || filters.sources.includes('LOCAL'))
  const nameProject = ({ project }: MoneyFace) => (project ? projectName(project) : t('funds.table.all'))
  const nameSource = ({ source }: MoneyFace) => {
    if (!source) return total
    return isUnderLocal(source)
      ? t('funds.table.part', { source: t(`source.${source}`) })
      : t(`source.${source}`)
  }
  const nameOf = (row: MoneyFace) => (row.source ? nameSource(row) : `${nameProject(row)} · ${total}`)
  const label = (row: MoneyFace, measure: FundMeasure | 'RATE') =>
    [nameProject(row), nameSource(row), t(`measure.${measure}`)].join(' · ')
  const evidence = ({ project, source }: MoneyFace, measure: FundMeasure | 'RATE') => ({
    of: 'fund' as const,
    measure,
    where: source ? partsWhere : totalsWhere,
    at: { project: project?.id, source },
  })
  const project: Column<MoneyFace> = { key: 'project', header: t('filter.project'), value: nameProject }
  const source: Column<MoneyFace> = {
    key: 'source',
    header: t('filter.source'),
    term: 'term.source',
    value: nameSource,
  }
  const name: Column<MoneyFace> = {
    key: 'name',
    header: t('funds.table.name'),
    value: (row) => (row.source ? nameSource(row) : nameProject(row)),
    cell: (row) => (
      <span className={row.source ? (isUnderLocal(row.source) ? styles.part : styles.source) : styles.total}>
        <MoneyName row={row}>{nameOf(row)}</MoneyName>
        <FindingMark findings={findingsOn(row)} />
      </span>
    ),
    sortable: false,
  }
  const amounts: Column<MoneyFace>[] = [
    ...measures.map(
      ({ measure, key }): Column<MoneyFace> => ({
        key,
        header: `${t(`measure.${measure}`)} (${money.unitHead})`,
        term: measureTerms[measure],
        align: 'end',
        sortable: false,
        value: (row) => money.value(row[key]),
        state: (row) => row[`${key}Evidence`].status,
        cell: (row) => (
          <span className={row.source ? undefined : styles.total}>
            <Figure
              label={label(row, measure)}
              value={money.text(row[key])}
              status={row[`${key}Evidence`].status}
              exact={money.exact(row[key])}
              evidence={evidence(row, measure)}
            />
          </span>
        ),
      }),
    ),
    {
      key: 'rate',
      header: t('measure.RATE'),
      term: 'term.executionRate',
      align: 'end',
      sortable: false,
      value: ({ executionRate }) => executionRate ?? null,
      state: ({ executionRateStatus }) => executionRateStatus,
      isShare: true,
      cell: (row) => {
        const rate = row.executionRate ?? null
        const isLow = rate !== null && rate < executionLine
        return (
          <span className={isLow ? styles.low : row.source ? undefined : styles.total}>
            <Figure
              label={label(row, 'RATE')}
              value={rate === null ? null : `${isLow ? '▼ ' : ''}${formatRate(rate)}`}
              status={row.executionRateStatus}
              evidence={evidence(row, 'RATE')}
            />
          </span>
        )
      },
    },
  ]
  return { shown: [name, ...amounts], saved: [project, source, ...amounts] }
}

/** A source filters by itself, a project by itself; all projects together are no choice. */
const MoneyName = ({ row, children }: { row: MoneyFace; children: string }) => {
  if (row.source) return <PickName change={{ sources: [row.source] }}>{children}</PickName>
  return row.project ? <PickName change={{ projects: [row.project.id] }}>{children}</PickName> : children
}
