import type { FigureStatus } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import type { Column } from '../table-column.ts'
import { fileTable } from './file-table.ts'
import type { SavedChart } from './save-chart.ts'
import type { ChartAbout } from './use-chart-about.ts'
import type { AboutLine } from './workbook.ts'

const statuses: readonly FigureStatus[] = [
  'REPORTED',
  'DERIVED',
  'PARTIAL',
  'NOT_REPORTED',
  'NOT_APPLICABLE',
  'NOT_IN_PROGRAMME',
  'UNDEFINED',
]

interface Given<Row> {
  id: string
  title: string
  subtitle: string
  description: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  about: ChartAbout
}

/** What a chart's files hold: its rows with the state of each figure, and a sheet on where they come from. */
export const useSavedChart = <Row>(given: Given<Row>): SavedChart => {
  const t = useT()
  const { id, title, subtitle, description, columns, rows, about } = given
  const mark = about.simulated === null ? null : t('simulated.mark')
  const release = about.releaseId && `-r${about.releaseId}`
  return {
    id,
    title,
    fileName: `${mark ? `${mark}-` : ''}${id}${release}`,
    sheets: { figures: t('chart.sheet.figures'), about: t('chart.sheet.about') },
    table: () =>
      fileTable(columns, rows, {
        state: (status) => t(`status.${status}`),
        stateOf: (column) => t('chart.state.of', { column }),
        simulated: mark ? { header: t('simulated.column'), mark } : null,
      }),
    about: (): AboutLine[] => [
      ...(mark ? [[mark, t('simulated.explain', { names: about.simulated ?? '' })] as const] : []),
      [t('chart.about.title'), title],
      [t('chart.about.subtitle'), subtitle],
      [t('chart.about.description'), description],
      [t('chart.about.filters'), about.filters],
      ...(about.period ? [[t('chart.about.period'), about.period] as const] : []),
      [t('chart.about.unit'), t('chart.about.unit.text', { unit: about.unit })],
      [t('chart.about.source'), about.source],
      [t('chart.about.release'), about.release],
      [t('chart.about.link'), location.href],
      [t('chart.about.empty'), t('chart.about.empty.text')],
      ...statuses.map((status) => [t(`status.${status}`), t(`status.explain.${status}`)] as const),
    ],
  }
}
