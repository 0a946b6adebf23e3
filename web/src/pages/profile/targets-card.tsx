import { Card } from '../../components/card.tsx'
import { CsvButton } from '../../components/csv-button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { Figure } from '../../components/figure.tsx'
import { SourceLine } from '../../components/source-line.tsx'
import type { Column } from '../../components/table-column.ts'
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
  /** What is not in the table. */
  note?: string
}

/** Targets side by side: an indicator in a row, prefectures or years in columns. */
export const TargetsCard = ({ id, title, subtitle, lines, places, note }: Props) => {
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
          },
        ]
      : []),
    {
      key: 'indicator',
      header: t('profile.indicator'),
      value: ({ indicator }) => nameOf(indicator),
      cell: ({ indicator }) => (
        <>
          {nameOf(indicator)} <small className={styles.unit}>{unitName(indicator.unit)}</small>
        </>
      ),
    },
    ...places.map(
      ({ key, label, where }): Column<TargetLine> => ({
        key,
        header: label,
        align: 'end',
        value: ({ cells }) => cells.get(key)?.target?.value ?? cells.get(key)?.target?.text ?? null,
        cell: ({ cells, indicator }) => {
          const result = cells.get(key)
          if (!result) return <span title={t('profile.notRunning')}>{t('figure.missing')}</span>
          return (
            <Figure
              label={`${nameOf(indicator)} · ${label} · ${t('coverage.measure.TARGET')}`}
              value={targetText(result.target)}
              status={result.targetEvidence.status}
              compact
              evidence={{ of: 'result', figure: 'TARGET', id: result.id, where }}
            />
          )
        },
      }),
    ),
  ]
  return (
    <Card
      title={title}
      subtitle={subtitle}
      actions={<CsvButton id={id} columns={columns} rows={lines} />}
      foot={<SourceLine />}
    >
      <DataTable
        caption={title}
        columns={columns}
        rows={lines}
        rowKey={({ project, indicator }) => `${project.id} ${indicator.id}`}
      />
      {note && <p className={styles.note}>{note}</p>}
    </Card>
  )
}
