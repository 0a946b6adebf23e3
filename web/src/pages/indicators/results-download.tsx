import { Icon } from '../../components/icon.tsx'
import { useSimulated } from '../../filters/use-simulated.ts'
import { toCsv } from '../../format/csv.ts'
import { download } from '../../format/download.ts'
import type { ResultFaceFragment } from '../../generated/graphql.ts'
import { useName, useProjectName, useT } from '../../i18n/use-t.ts'
import { resultsTable } from './results-csv.ts'
import styles from './toolbar.module.css'
import { useUnit } from './units.ts'

/** The listed rows as a CSV file. */
export const ResultsDownload = ({ rows }: { rows: readonly ResultFaceFragment[] }) => {
  const t = useT()
  const nameOf = useName()
  const projectName = useProjectName()
  const unit = useUnit()
  const mark = useSimulated() === null ? null : t('simulated.mark')
  const save = () => {
    const table = resultsTable(rows, t, {
      indicator: ({ indicator }) => nameOf(indicator),
      project: ({ project }) => projectName(project),
      region: ({ region }) => nameOf(region),
      unit,
    })
    const header = mark ? [...table.header, t('simulated.column')] : table.header
    const lines = mark ? table.rows.map((row) => [...row, mark]) : table.rows
    download(`${mark ? `${mark}-` : ''}indicators.csv`, toCsv(header, lines))
  }
  return (
    <button
      type="button"
      className={styles.tool}
      title={t('chart.csv')}
      aria-label={t('chart.csv')}
      onClick={save}
    >
      <Icon name="download" />
    </button>
  )
}
