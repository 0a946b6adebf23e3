import { lazy, Suspense } from 'react'
import type { Pick } from '../../charts/chart.tsx'
import { clusteredBarsOptions } from '../../charts/clustered-bars.options.ts'
import { patternAt } from '../../charts/series-pattern.ts'
import { useChartTheme } from '../../charts/use-chart-theme.ts'
import { useOpenEvidence } from '../../components/evidence/evidence-ref.ts'
import { Legend } from '../../components/legend.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { useLeadingTitle } from '../../components/use-leading-title.ts'
import { leadingOf } from '../../format/leading.ts'
import { formatNumber } from '../../format/number.ts'
import type { IndicatorFilter, ResultFaceFragment } from '../../generated/graphql.ts'
import { useProjectName, useRegionName, useT } from '../../i18n/use-t.ts'
import type { Grain, IndicatorMatrix } from './detail-question.ts'
import styles from './indicator-drawer.module.css'
import { useResultNames } from './result-words.ts'
import { useUnit } from './units.ts'

const Chart = lazy(() => import('../../charts/chart.tsx'))
const height = 200

interface Props {
  matrix: IndicatorMatrix
  filters: Record<Grain, IndicatorFilter>
}

/** Targets by year, a bar per prefecture; the same figures stand in the matrix above. */
export const TargetChart = ({ matrix, filters }: Props) => {
  const t = useT()
  const nameOf = useRegionName()
  const projectName = useProjectName()
  const names = useResultNames()
  const theme = useChartTheme()
  const titleOf = useLeadingTitle()
  const openEvidence = useOpenEvidence()
  const unit = useUnit()(matrix.whole.indicator.unit)
  const what = t('indicators.detail.chart', { project: projectName(matrix.whole.project) })
  const parts = matrix.lines.filter(({ isWhole }) => !isWhole)
  const isEmpty = parts.every(({ years }) => years.every((row) => targetOf(row) === null))
  if (isEmpty)
    return (
      <section className={styles.part}>
        <h3>{what}</h3>
        <p className={styles.text}>{t('indicators.detail.noChart')}</p>
      </section>
    )
  const colors = [theme.accent, theme.local, theme.ink3, theme.subprovincial]
  const tokens = ['var(--accent)', 'var(--local)', 'var(--ink-3)', 'var(--subprovincial)']
  const textOf = (row: ResultFaceFragment | undefined) => {
    const value = targetOf(row)
    const status = row?.targetEvidence.status ?? 'NOT_REPORTED'
    if (value === null) return t(`status.${status}`)
    return status === 'PARTIAL' ? t('figure.atLeast', { value: formatNumber(value) }) : formatNumber(value)
  }
  const cells = parts.flatMap(({ region, years }) =>
    years.map((row, at) => ({ region, row, year: matrix.years[at] ?? '' })),
  )
  const leading = leadingOf(
    cells,
    ({ row }) => row && { value: targetOf(row), status: row.targetEvidence.status },
  )
  const title = titleOf(leading, {
    what,
    where: ({ region, year }) => t('leading.place', { region: nameOf(region), year }),
    value: ({ row }) => `${textOf(row)} ${unit}`,
  })
  const options = clusteredBarsOptions(
    {
      columns: matrix.years.map(String),
      series: parts.map(({ region, years }, at) => ({
        id: region.code,
        label: nameOf(region),
        color: colors[at % colors.length] ?? theme.accent,
        points: years.map((row) => ({
          value: targetOf(row),
          text: textOf(row),
          partial: row?.targetEvidence.status === 'PARTIAL',
        })),
      })),
      missingText: t('status.NOT_REPORTED'),
    },
    theme,
  )
  const onPick = ({ seriesId, dataIndex }: Pick) => {
    const row = parts.find(({ region }) => region.code === seriesId)?.years[dataIndex]
    if (row)
      openEvidence({
        label: names.label(row, t('indicators.col.target')),
        shown: targetOf(row) === null ? `${t('figure.missing')} ${textOf(row)}` : `${textOf(row)} ${unit}`,
        evidence: { of: 'result', figure: 'TARGET', id: row.id, where: filters.partYears },
      })
  }
  const isMissing = parts.some(({ years }) => years.some((row) => targetOf(row) === null))
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <Legend
        items={[
          ...parts.map(({ region }, at) => ({
            label: nameOf(region),
            color: tokens[at % tokens.length] ?? 'var(--accent)',
            series: patternAt(at),
          })),
          ...(isMissing
            ? [{ label: t('status.NOT_REPORTED'), color: 'var(--rule)', pattern: 'missing' as const }]
            : []),
        ]}
      />
      <Suspense fallback={<Skeleton height={height} />}>
        <Chart options={options} label={title} height={height} onPick={onPick} />
      </Suspense>
    </section>
  )
}

const targetOf = (row: ResultFaceFragment | undefined): number | null =>
  typeof row?.target?.value === 'number' ? row.target.value : null
