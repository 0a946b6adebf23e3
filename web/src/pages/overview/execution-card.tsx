import type { Pick } from '../../charts/chart.tsx'
import { sourceColor } from '../../charts/chart-look.ts'
import { rateBarsOptions } from '../../charts/rate-bars.options.ts'
import { useChartTheme } from '../../charts/use-chart-theme.ts'
import { ChartCard } from '../../components/chart-card.tsx'
import { useOpenEvidence } from '../../components/evidence/evidence-ref.ts'
import { Figure } from '../../components/figure.tsx'
import type { Column } from '../../components/table-column.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { formatRate } from '../../format/number.ts'
import { useMoney } from '../../format/use-money.ts'
import { useProjectName, useT } from '../../i18n/use-t.ts'
import { executionRows, fastestAndSlowest } from './execution.ts'
import { executionLine } from './overview-tiles.tsx'
import type { ProjectFunds, SourceRate } from './use-overview.ts'

interface Props {
  totals: ProjectFunds[]
  parts: ProjectFunds[]
  /** Over all projects, for the title. */
  sources: SourceRate[]
}

/** Execution rate by project and source against the 60 % line. */
export const ExecutionCard = ({ totals, parts, sources }: Props) => {
  const t = useT()
  const shortNameOf = useProjectName()
  const money = useMoney()
  const theme = useChartTheme()
  const openEvidence = useOpenEvidence()
  const { fundFilter } = useFilters()
  const { rows, drawn } = executionRows(totals, parts)

  const sourceName = ({ source }: ProjectFunds) => t(`source.${source ?? 'TOTAL'}`)
  const projectName = ({ project }: ProjectFunds) => (project ? shortNameOf(project) : '')
  const nameRow = (row: ProjectFunds) => `${projectName(row)} · ${sourceName(row)}`
  const rateText = ({ executionRate, executionRateStatus }: ProjectFunds) =>
    typeof executionRate === 'number' ? formatRate(executionRate) : t(`status.${executionRateStatus}`)
  const amount = (wan: number | null | undefined) => {
    const text = money.text(wan)
    return text === null ? t('status.NOT_REPORTED') : `${text} ${money.unitLabel}`
  }
  const options = rateBarsOptions(
    {
      bars: drawn.map((row) => ({
        label: nameRow(row),
        axisLabel: row.source ? sourceName(row) : projectName(row),
        heading: !row.source,
        color: sourceColor(theme, row.source ?? null),
        rate: { value: row.executionRate ?? null, text: rateText(row) },
        details: [
          { label: t('measure.EXECUTED'), text: amount(row.executed) },
          { label: t('measure.BUDGET'), text: amount(row.budget) },
        ],
      })),
      measure: t('measure.RATE'),
      line: { at: executionLine, label: t('overview.line60') },
    },
    theme,
  )
  const evidenceOf = ({ project, source }: ProjectFunds, measure: 'BUDGET' | 'EXECUTED' | 'RATE') =>
    ({ of: 'fund', measure, where: fundFilter, at: { project: project?.id, source } }) as const
  const moneyColumn = (key: 'budget' | 'executed', measure: 'BUDGET' | 'EXECUTED'): Column<ProjectFunds> => ({
    key,
    header: `${t(`measure.${measure}`)} (${money.unitLabel})`,
    align: 'end',
    value: (row) => money.value(row[key]),
    cell: (row) => (
      <Figure
        label={`${nameRow(row)} · ${t(`measure.${measure}`)}`}
        value={money.text(row[key])}
        status={row[`${key}Evidence`].status}
        exact={money.exact(row[key])}
        evidence={evidenceOf(row, measure)}
        compact
      />
    ),
  })
  const columns: Column<ProjectFunds>[] = [
    { key: 'project', header: t('filter.project'), value: projectName },
    { key: 'source', header: t('filter.source'), value: sourceName },
    moneyColumn('budget', 'BUDGET'),
    moneyColumn('executed', 'EXECUTED'),
    {
      key: 'rate',
      header: t('measure.RATE'),
      align: 'end',
      value: ({ executionRate }) => executionRate ?? null,
      cell: (row) => (
        <Figure
          label={`${nameRow(row)} · ${t('measure.RATE')}`}
          value={typeof row.executionRate === 'number' ? formatRate(row.executionRate) : null}
          status={row.executionRateStatus}
          evidence={evidenceOf(row, 'RATE')}
          compact
        />
      ),
    },
  ]
  const onPick = ({ dataIndex }: Pick) => {
    const row = drawn[dataIndex]
    if (row)
      openEvidence({
        label: `${nameRow(row)} · ${t('measure.RATE')}`,
        shown: rateText(row),
        evidence: evidenceOf(row, 'RATE'),
      })
  }
  const ends = fastestAndSlowest(sources)
  const title = ends
    ? t('overview.execution.title', {
        best: t(`source.${ends.best.source}`),
        bestRate: formatRate(ends.best.rate),
        worst: t(`source.${ends.worst.source}`),
        worstRate: formatRate(ends.worst.rate),
      })
    : t('overview.execution.title.plain')
  return (
    <ChartCard
      id="execution"
      span={5}
      title={title}
      subtitle={t('overview.execution.subtitle')}
      options={options}
      height={300}
      columns={columns}
      rows={rows}
      rowKey={({ project, source }) => `${project?.id} ${source}`}
      note={t('overview.execution.note')}
      onPick={onPick}
    />
  )
}
