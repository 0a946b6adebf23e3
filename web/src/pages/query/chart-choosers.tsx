import { useMemo } from 'react'
import { useSearchText } from '../../filters/use-search-param.ts'
import { useT } from '../../i18n/use-t.ts'
import type { AnswerTable } from './answer-table.ts'
import { type ChartChoice, completeChoice, dimensionsOf, measuresOf } from './chart-choice.ts'
import styles from './query.module.css'

/** The columns of the chart, kept in the link; what the link leaves open is completed from the answer. */
export const useChartChoice = (
  table: AnswerTable,
): [ChartChoice | null, (key: keyof ChartChoice, column: string) => void] => {
  const [measure, setMeasure] = useSearchText('measure')
  const [by, setBy] = useSearchText('by')
  const [series, setSeries] = useSearchText('series')
  const choice = useMemo(() => completeChoice(table, { measure, by, series }), [table, measure, by, series])
  const setters = { measure: setMeasure, by: setBy, series: setSeries }
  return [choice, (key, column) => setters[key](column)]
}

interface Props {
  table: AnswerTable
  choice: ChartChoice
  onChange: (key: keyof ChartChoice, column: string) => void
}

export const ChartChoosers = ({ table, choice, onChange }: Props) => {
  const t = useT()
  const dimensions = dimensionsOf(table).map(({ name }) => name)
  const columns = {
    measure: measuresOf(table).map(({ name }) => name),
    by: dimensions,
    series: ['', ...dimensions.filter((name) => name !== choice.by)],
  }
  return (['measure', 'by', 'series'] as const).map((key) => (
    <label key={key} className={styles.chooser}>
      {t(`query.chart.${key}`)}
      <select value={choice[key]} onChange={({ target }) => onChange(key, target.value)}>
        {columns[key].map((name) => (
          <option key={name} value={name}>
            {name || t('query.variables.none')}
          </option>
        ))}
      </select>
    </label>
  ))
}
