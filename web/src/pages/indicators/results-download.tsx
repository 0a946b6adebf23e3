import { fileTable } from '../../components/chart/file-table.ts'
import { Icon } from '../../components/icon.tsx'
import { useSimulated } from '../../filters/use-simulated.ts'
import { toCsv } from '../../format/csv.ts'
import { download } from '../../format/download.ts'
import { formatNumber } from '../../format/number.ts'
import type { ResultFaceFragment } from '../../generated/graphql.ts'
import { useName, useProjectName, useT } from '../../i18n/use-t.ts'
import { resultColumns } from './results-csv.ts'
import styles from './toolbar.module.css'
import { useUnit } from './units.ts'

interface Props {
  rows: readonly ResultFaceFragment[]
  /** How many fit; where they are more than `rows`, the button and the file's name say so. */
  total: number
}

/** The listed rows as a CSV file, with the state of each figure. */
export const ResultsDownload = ({ rows, total }: Props) => {
  const t = useT()
  const nameOf = useName()
  const projectName = useProjectName()
  const unit = useUnit()
  const mark = useSimulated() === null ? null : t('simulated.mark')
  const isPart = total > rows.length
  const label = isPart
    ? t('indicators.long.file', { count: formatNumber(rows.length), total: formatNumber(total) })
    : t('chart.csv')
  const save = () => {
    const columns = resultColumns(t, {
      indicator: ({ indicator }) => nameOf(indicator),
      project: ({ project }) => projectName(project),
      region: ({ region }) => nameOf(region),
      unit,
    })
    const table = fileTable(columns, rows, {
      state: (status) => t(`status.${status}`),
      stateOf: (column) => t('chart.state.of', { column }),
      simulated: mark ? { header: t('simulated.column'), mark } : null,
    })
    const name = `${mark ? `${mark}-` : ''}indicators${isPart ? `-${rows.length}-of-${total}` : ''}.csv`
    download(name, toCsv(table.header, table.rows))
  }
  return (
    <button type="button" className={styles.tool} title={label} aria-label={label} onClick={save}>
      <Icon name="download" />
    </button>
  )
}
