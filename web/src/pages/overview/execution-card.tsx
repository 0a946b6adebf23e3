import { RateRow, RateRows } from '../../charts/rate-row.tsx'
import { ChartCard } from '../../components/chart-card.tsx'
import { Figure } from '../../components/figure.tsx'
import { FindingMark } from '../../components/findings/finding-mark.tsx'
import { useMoneyFindings } from '../../components/findings/use-money-findings.ts'
import { NothingDrawn } from '../../components/nothing-drawn.tsx'
import type { Column } from '../../components/table-column.ts'
import { measureTerms } from '../../components/term-of.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { PickName } from '../../filters/pick-name.tsx'
import { formatRate } from '../../format/number.ts'
import { useMoney } from '../../format/use-money.ts'
import { useProjectName, useT } from '../../i18n/use-t.ts'
import { executionLine, executionRows, fastestAndSlowest, slowestRows } from './execution.ts'
import styles from './overview.module.css'
import type { ProjectFunds, SourceRate } from './use-overview.ts'

interface Props {
  totals: ProjectFunds[]
  parts: ProjectFunds[]
  /** Over all projects, for the title. */
  sources: SourceRate[]
}

/** The fastest and the slowest in words; where there is one alone, both are it. */
const endsOf = <Row extends { executionRate?: number | null }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
) => {
  const ends = fastestAndSlowest(rows)
  return (
    ends && {
      best: nameOf(ends.best.row),
      bestRate: formatRate(ends.best.rate),
      worst: nameOf(ends.worst.row),
      worstRate: formatRate(ends.worst.rate),
    }
  )
}

/** Execution rate by project and source against the 60 % line. */
export const ExecutionCard = ({ totals, parts, sources }: Props) => {
  const t = useT()
  const shortNameOf = useProjectName()
  const money = useMoney()
  const findingsOn = useMoneyFindings()
  const { fundFilter } = useFilters()
  const { rows, drawn: all, zero } = executionRows(totals, parts)
  const { drawn, left } = slowestRows(all)

  const sourceName = ({ source }: ProjectFunds) => t(`source.${source ?? 'TOTAL'}`)
  const projectName = ({ project }: ProjectFunds) => (project ? shortNameOf(project) : '')
  const nameRow = (row: ProjectFunds) => `${projectName(row)} · ${sourceName(row)}`
  const evidenceOf = ({ project, source }: ProjectFunds, measure: 'BUDGET' | 'EXECUTED' | 'RATE') =>
    ({ of: 'fund', measure, where: fundFilter, at: { project: project?.id, source } }) as const
  const rateOf = (row: ProjectFunds) => (
    <Figure
      label={`${nameRow(row)} · ${t('measure.RATE')}`}
      value={typeof row.executionRate === 'number' ? formatRate(row.executionRate) : null}
      status={row.executionRateStatus}
      evidence={evidenceOf(row, 'RATE')}
      compact
    />
  )
  const amountOf = (row: ProjectFunds, key: 'budget' | 'executed', measure: 'BUDGET' | 'EXECUTED') => (
    <Figure
      label={`${nameRow(row)} · ${t(`measure.${measure}`)}`}
      value={money.text(row[key])}
      status={row[`${key}Evidence`].status}
      said={money.said(row[key])}
      exact={money.exact(row[key])}
      evidence={evidenceOf(row, measure)}
      compact
    />
  )
  const moneyColumn = (key: 'budget' | 'executed', measure: 'BUDGET' | 'EXECUTED'): Column<ProjectFunds> => ({
    key,
    header: `${t(`measure.${measure}`)} (${money.unitHead})`,
    term: measureTerms[measure],
    align: 'end',
    value: (row) => money.value(row[key]),
    state: (row) => row[`${key}Evidence`].status,
    cell: (row) => amountOf(row, key, measure),
  })
  const columns: Column<ProjectFunds>[] = [
    { key: 'project', header: t('filter.project'), value: projectName },
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
    },
    moneyColumn('budget', 'BUDGET'),
    moneyColumn('executed', 'EXECUTED'),
    {
      key: 'rate',
      header: t('measure.RATE'),
      term: 'term.executionRate',
      align: 'end',
      value: ({ executionRate }) => executionRate ?? null,
      state: ({ executionRateStatus }) => executionRateStatus,
      isShare: true,
      cell: rateOf,
    },
  ]
  const pickOf = ({ project, source }: ProjectFunds) =>
    source ? { sources: [source] } : { projects: project ? [project.id] : [] }
  const picture =
    drawn.length === 0 ? (
      <NothingDrawn>{t('overview.execution.none', { count: totals.length })}</NothingDrawn>
    ) : (
      <RateRows line={executionLine} label={t('overview.line60')}>
        {drawn.map((row) => (
          <RateRow
            key={`${row.project?.id} ${row.source}`}
            rate={row.executionRate ?? null}
            figure={rateOf(row)}
            detail={
              <span className={styles.amounts}>
                {t('measure.EXECUTED')} {amountOf(row, 'executed', 'EXECUTED')} · {t('measure.BUDGET')}{' '}
                {amountOf(row, 'budget', 'BUDGET')}
              </span>
            }
            color={row.source ? `var(--${row.source.toLowerCase()})` : 'var(--ink-2)'}
            line={executionLine}
            heading={!row.source}
          >
            <PickName change={pickOf(row)}>{row.source ? sourceName(row) : projectName(row)}</PickName>
            <FindingMark findings={findingsOn(row)} />
          </RateRow>
        ))}
      </RateRows>
    )
  const ends =
    endsOf(sources, ({ source }) => t(`source.${source ?? 'TOTAL'}`)) ?? endsOf(totals, projectName)
  const nil = zero.map((source) => t(`source.${source}`)).join(t('list.separator'))
  const title = !ends
    ? drawn.length === 0 && zero.length > 0
      ? t('overview.execution.title.zero', { sources: nil })
      : t('overview.execution.title.missing')
    : ends.best === ends.worst
      ? t('overview.execution.title.one', ends)
      : t('overview.execution.title', ends)
  // A budget of nil has no rate by its nature, not for want of a report.
  const isSilent = rows.some(({ executionRate, budget }) => typeof executionRate !== 'number' && budget !== 0)
  const note = [
    left > 0 && t('overview.execution.slowest', { count: drawn.length, left }),
    zero.length > 0 && t('overview.execution.zero', { sources: nil }),
    t(isSilent ? 'overview.execution.silent' : 'overview.execution.note'),
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <ChartCard
      id="execution"
      span={5}
      title={title}
      subtitle={t('overview.execution.subtitle', { unit: money.unitHead })}
      picture={picture}
      height={340}
      columns={columns}
      rows={rows}
      rowKey={({ project, source }) => `${project?.id} ${source}`}
      isWhole={({ source }) => source === null}
      note={note}
    />
  )
}
