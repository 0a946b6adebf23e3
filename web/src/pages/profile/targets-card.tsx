import { ChartCard } from '../../components/chart-card.tsx'
import { Figure } from '../../components/figure.tsx'
import type { Column } from '../../components/table-column.ts'
import { formatNumber } from '../../format/number.ts'
import { targetText } from '../../format/result.ts'
import type { IndicatorFilter } from '../../generated/graphql.ts'
import { useName, useProjectName, useT } from '../../i18n/use-t.ts'
import { useUnitName } from '../../i18n/use-unit-name.ts'
import type { TargetLine } from './order.ts'
import styles from './profile.module.css'

interface Props {
  id: string
  title: string
  subtitle: string
  lines: readonly TargetLine[]
  /** Prefectures or years, in the order of the columns; `where` is the question that gives them. */
  places: readonly { key: string; label: string; where: IndicatorFilter }[]
  /** How many indicators have no target at any of these places. */
  silent: number
  /** How many targets the answer had no room for. */
  leftOut: number
}

/** Targets side by side: an indicator in a row, prefectures or years in columns. */
export const TargetsCard = ({ id, title, subtitle, lines, places, silent, leftOut }: Props) => {
  const t = useT()
  const nameOf = useName()
  const unitName = useUnitName()
  const projectName = useProjectName()
  const isMany = new Set(lines.map(({ project }) => project.id)).size > 1
  const columns: Column<TargetLine>[] = [
    ...(isMany
      ? [
          {
            key: 'project',
            header: t('filter.project'),
            value: ({ project }: TargetLine) => projectName(project),
            cell: ({ project }: TargetLine) => <span className={styles.name}>{projectName(project)}</span>,
          },
        ]
      : []),
    {
      key: 'indicator',
      header: t('profile.indicator'),
      value: ({ indicator }) => nameOf(indicator),
      cell: ({ indicator }) => (
        <span className={styles.indicator}>
          {nameOf(indicator)} <small className={styles.unit}>{unitName(indicator.unit)}</small>
        </span>
      ),
    },
    ...places.map(
      ({ key, label, where }): Column<TargetLine> => ({
        key,
        header: label,
        align: 'end',
        value: ({ cells }) => cells.get(key)?.target?.value ?? cells.get(key)?.target?.text ?? null,
        state: ({ cells }) => cells.get(key)?.targetEvidence.status ?? 'NOT_APPLICABLE',
        cell: ({ cells, indicator }) => {
          const result = cells.get(key)
          if (!result) return <span title={t('profile.notRunning')}>{t('figure.missing')}</span>
          const { status } = result.targetEvidence
          // A lower bound says so itself: the target's own sign beside it would read twice.
          const isPart = status === 'PARTIAL'
          return (
            <Figure
              label={`${nameOf(indicator)} · ${label} · ${t('coverage.measure.TARGET')}`}
              value={isPart ? formatNumber(result.target?.value ?? 0) : targetText(result.target)}
              status={status}
              compact={!isPart}
              evidence={{ of: 'result', figure: 'TARGET', id: result.id, where }}
            />
          )
        },
      }),
    ),
  ]
  return (
    <ChartCard
      id={id}
      title={title}
      subtitle={subtitle}
      columns={columns}
      rows={lines}
      rowKey={({ project, indicator }) => `${project.id} ${indicator.id}`}
      note={
        (silent > 0 || leftOut > 0) && (
          <>
            {silent > 0 && <p>{t('profile.targets.silent', { count: silent })}</p>}
            {leftOut > 0 && <p>{t('profile.leftOut', { count: leftOut })}</p>}
          </>
        )
      }
    />
  )
}
