import { ChartCard } from '../../components/chart-card.tsx'
import { Figure } from '../../components/figure.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import type { Column } from '../../components/table-column.ts'
import { formatNumber, formatRate } from '../../format/number.ts'
import { actualText, targetText } from '../../format/result.ts'
import type { IndicatorFilter } from '../../generated/graphql.ts'
import { useName, useProjectName, useT } from '../../i18n/use-t.ts'
import { useUnitName } from '../../i18n/use-unit-name.ts'
import { orderResults } from './order.ts'
import styles from './profile.module.css'
import type { Result, Standing } from './use-profile.ts'
import { useProfileTitles } from './use-profile-titles.ts'

interface Props {
  standing: Standing
  results: { totalCount: number; nodes: readonly Result[] }
  where: IndicatorFilter
}

/** Every indicator with target, actual, status and score; what is unmet says its reason, or that none is given. */
export const ResultsCard = ({ standing, results: { nodes, totalCount }, where }: Props) => {
  const t = useT()
  const nameOf = useName()
  const unitName = useUnitName()
  const projectName = useProjectName()
  const isMany = new Set(nodes.map(({ project }) => project.id)).size > 1
  const figure = (row: Result, which: 'TARGET' | 'ACTUAL') => (
    <Figure
      label={`${nameOf(row.indicator)} · ${t(`coverage.measure.${which}`)}`}
      value={which === 'TARGET' ? targetText(row.target) : actualText(row.actual)}
      status={(which === 'TARGET' ? row.targetEvidence : row.actualEvidence).status}
      compact
      evidence={{ of: 'result', figure: which, id: row.id, where }}
    />
  )
  const reason = ({ status, shortfallReason }: Result) =>
    shortfallReason ? (
      <>
        {t('overview.attention.reason')}
        <span lang="zh">{shortfallReason}</span>
      </>
    ) : status === 'UNMET' ? (
      t('profile.noReason')
    ) : null
  const columns: Column<Result>[] = [
    ...(isMany
      ? [
          {
            key: 'project',
            header: t('filter.project'),
            value: (row: Result) => projectName(row.project),
            cell: (row: Result) => <span className={styles.name}>{projectName(row.project)}</span>,
          },
        ]
      : []),
    {
      key: 'indicator',
      header: t('profile.indicator'),
      value: ({ indicator }) => nameOf(indicator),
      cell: (row) => (
        <>
          {nameOf(row.indicator)} <small className={styles.unit}>{unitName(row.indicator.unit)}</small>
          {reason(row) && <small className={styles.reason}>{reason(row)}</small>}
        </>
      ),
      wrap: true,
    },
    {
      key: 'target',
      header: t('coverage.measure.TARGET'),
      term: 'term.target',
      align: 'end',
      value: ({ target }) => target?.value ?? target?.text ?? null,
      state: ({ targetEvidence }) => targetEvidence.status,
      cell: (row) => figure(row, 'TARGET'),
    },
    {
      key: 'actual',
      header: t('coverage.measure.ACTUAL'),
      term: 'term.actual',
      align: 'end',
      value: ({ actual }) => actual?.value ?? actual?.text ?? null,
      state: ({ actualEvidence }) => actualEvidence.status,
      cell: (row) => figure(row, 'ACTUAL'),
    },
    {
      key: 'completion',
      header: t('profile.completion'),
      term: 'term.completionRate',
      align: 'end',
      value: ({ completionRate }) => completionRate ?? null,
      isShare: true,
      cell: ({ completionRate }) =>
        typeof completionRate === 'number' ? formatRate(completionRate) : t('figure.missing'),
    },
    {
      key: 'status',
      header: t('profile.status'),
      term: 'term.met',
      value: ({ status }) => t(`result.${status}`),
      cell: ({ status }) => <StatusMark status={status} />,
    },
    {
      key: 'score',
      header: t('coverage.measure.SCORE'),
      term: 'term.score',
      align: 'end',
      value: ({ score }) => score ?? null,
      cell: ({ score, weight }) =>
        typeof score === 'number' && typeof weight === 'number'
          ? `${formatNumber(score)} / ${formatNumber(weight)}`
          : t('figure.missing'),
    },
  ]
  return (
    <ChartCard
      id="indicators"
      title={useProfileTitles().ofResults(standing)}
      subtitle={t('profile.results.subtitle')}
      columns={columns}
      rows={orderResults(nodes)}
      rowKey={({ id }) => id}
      note={totalCount > nodes.length && t('profile.leftOut', { count: totalCount - nodes.length })}
    />
  )
}
