import { ColumnChart } from '../../charts/column-chart.tsx'
import { patternAt } from '../../charts/series-pattern.ts'
import { ChartCard } from '../../components/chart-card.tsx'
import { useOpenEvidence } from '../../components/evidence/evidence-ref.ts'
import { Figure } from '../../components/figure.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import type { Column } from '../../components/table-column.ts'
import { useLeadingTitle } from '../../components/use-leading-title.ts'
import { useStatusColumn } from '../../components/use-status-column.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { leadingOf } from '../../format/leading.ts'
import { formatNumber } from '../../format/number.ts'
import { useName, useProjectName, useT } from '../../i18n/use-t.ts'
import { useUnitName } from '../../i18n/use-unit-name.ts'
import { IndicatorSelect } from './indicator-select.tsx'
import styles from './overview.module.css'
import { TargetSpans } from './target-spans.tsx'
import { targetSeries } from './targets.ts'
import { type IndicatorOption, useIndicatorChoice } from './use-indicator-choice.ts'
import { type TargetPart, type TargetYear, useTargets } from './use-targets.ts'

export const TargetsCard = () => {
  const { indicator } = useIndicatorChoice()
  return indicator ? <Targets indicator={indicator} /> : <Skeleton height={420} />
}

/** Targets by year and project; the span's totals stand apart, since they would count the years twice. */
const Targets = ({ indicator }: { indicator: IndicatorOption }) => {
  const t = useT()
  const name = useName()(indicator)
  const unit = useUnitName()(indicator.unit)
  const projectName = useProjectName()
  const titleOf = useLeadingTitle()
  const statusColumn = useStatusColumn()
  const openEvidence = useOpenEvidence()
  const { filters, pick, isPicked } = useFilters()
  const pickYear = (year: number) => {
    const change = { years: { from: year, to: year } }
    return {
      text: t('filter.only', { name: year }),
      onPick: () => pick(change),
      picked: isPicked(change),
    }
  }
  const { options, choose } = useIndicatorChoice()
  const { data, where, annual, isSplit, error, retry } = useTargets(indicator.id)
  if (error) return <ErrorState error={error} onRetry={retry} />
  const years = data?.years.nodes ?? []
  const parts: TargetPart[] = data?.parts?.nodes ?? years.map((year) => ({ ...year, project: null }))
  const namedSeries = isSplit ? targetSeries(years, parts) : []
  const series = isSplit ? namedSeries : [{ project: null, cells: parts }]

  const written = (cell: TargetYear | TargetPart | undefined) => {
    if (typeof cell?.target !== 'number') return t(`status.${cell?.evidence.status ?? 'NOT_REPORTED'}`)
    const text = formatNumber(cell.target)
    return cell.evidence.status === 'PARTIAL' ? t('figure.atLeast', { value: text }) : text
  }
  const labelOf = ({ project, year }: TargetPart) =>
    `${year} · ${project ? projectName(project) : ''} · ${t('overview.places.target', { indicator: name })}`
  const evidenceOf = ({ project, year }: TargetPart) =>
    ({
      of: 'performance',
      figure: 'TARGET',
      where: annual,
      at: { project: project?.id, year: year ?? undefined },
    }) as const
  const open = (cell: TargetPart | undefined) =>
    cell &&
    openEvidence({ label: labelOf(cell), shown: `${written(cell)} ${unit}`, evidence: evidenceOf(cell) })
  const columns: Column<TargetPart>[] = [
    { key: 'year', header: t('filter.years'), value: ({ year }) => year ?? null },
    {
      key: 'project',
      header: t('filter.project'),
      value: ({ project }) => (project ? projectName(project) : null),
    },
    {
      key: 'target',
      header: `${t('overview.places.target', { indicator: name })} (${unit})`,
      align: 'end',
      value: ({ target }) => target ?? null,
      state: ({ evidence }) => evidence.status,
      cell: (cell) => (
        <Figure
          label={labelOf(cell)}
          value={typeof cell.target === 'number' ? formatNumber(cell.target) : null}
          status={cell.evidence.status}
          evidence={evidenceOf(cell)}
          compact
        />
      ),
    },
    statusColumn(({ evidence }) => evidence.status),
  ]
  const colorOf = (nth: number) => `var(--series-${(nth % 2) + 1})`
  const picture = data ? (
    <div className={styles.targets}>
      <ColumnChart
        label={t('overview.targets.subtitle', { unit })}
        height={320}
        formatTick={(value) => formatNumber(value)}
        missingText={t('status.NOT_REPORTED')}
        columns={years.map((total, nth) => ({
          label: String(total.year),
          total: typeof total.target === 'number' ? written(total) : null,
          pick: typeof total.year === 'number' ? pickYear(total.year) : undefined,
          parts: series.map(({ project, cells }, at) => ({
            id: project?.id ?? 'all',
            value: cells[nth]?.target ?? null,
            partial: cells[nth]?.evidence.status === 'PARTIAL',
            color: colorOf(at),
            pattern: patternAt(at),
            text: `${total.year} · ${project ? projectName(project) : t('funds.table.all')}\n${written(cells[nth])} ${unit}`,
            onPick: () => open(cells[nth]),
          })),
        }))}
      />
      {data.spans && <TargetSpans spans={data.spans.nodes} where={where} name={name} unit={unit} />}
    </div>
  ) : (
    <Skeleton height={320} />
  )
  const leading = leadingOf(years, ({ target, evidence: { status } }) => ({ value: target, status }))
  const title = leading
    ? titleOf(leading, {
        what: t('overview.places.target', { indicator: name }),
        where: ({ year }) => t('leading.year', { year: year ?? '' }),
        value: (year) => `${written(year)} ${unit}`,
        highest: ({ where, value }) =>
          t('overview.targets.title', { indicator: name, when: where, figure: value }),
      })
    : t('overview.targets.title.missing', { indicator: name })
  return (
    <ChartCard
      id="targets"
      title={data ? title : name}
      subtitle={t('overview.targets.subtitle', { unit })}
      controls={
        <div className={styles.controls} data-row="choices">
          <IndicatorSelect options={options} value={indicator.id} onChange={choose} />
        </div>
      }
      picture={picture}
      height={320}
      legend={namedSeries.map(({ project }, nth) => ({
        label: projectName(project),
        color: colorOf(nth),
        series: patternAt(nth),
        onPick: () => pick({ projects: [project.id] }),
        picked: isPicked({ projects: [project.id] }),
      }))}
      columns={columns}
      rows={parts}
      rowKey={({ project, year }) => `${project?.id} ${year}`}
      note={[
        !isSplit && t('overview.targets.many'),
        filters.sources.length > 0 && t('overview.targets.source'),
      ]
        .filter(Boolean)
        .join(' ')}
    />
  )
}
