import { Icon } from '../../components/icon.tsx'
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
  const save = () => {
    const table = resultsTable(rows, t, {
      indicator: ({ indicator }) => nameOf(indicator),
      project: ({ project }) => projectName(project),
      region: ({ region }) => nameOf(region),
      unit,
    })
    download('indicators.csv', toCsv(table.header, table.rows))
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
