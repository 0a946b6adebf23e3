import { useMemo } from 'react'
import { SimulatedLine } from '../../components/chart/simulated-mark.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { useProgrammeNames } from '../../filters/use-simulated.ts'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import { AnswerChart } from './answer-chart.tsx'
import { AnswerGrid } from './answer-grid.tsx'
import { AnswerErrors, NoAnswer } from './answer-states.tsx'
import { tableOf } from './answer-table.ts'
import { type Answer, answerName } from './ask.ts'
import { columnNotes } from './column-notes.ts'
import { Downloads } from './downloads.tsx'
import styles from './query.module.css'
import { schema } from './schema.ts'

/** What the server answered is valid; a question that it refused has no table. */
const notesOf = ({ question }: Answer) => columnNotes(question, schema)

export const views = ['table', 'chart', 'json'] as const
export type View = (typeof views)[number]

interface Props {
  answer: Answer | null
  view: View
  onView: (view: View) => void
}

/** The answer as table, chart or JSON (which the editor shows by itself), and as a file. */
export const AnswerPane = ({ answer, view, onView }: Props) => {
  const t = useT()
  const simulated = useProgrammeNames()(answer?.simulated ?? [])
  const table = useMemo(
    () => (answer?.data ? tableOf(answer.data, notesOf(answer)) : tableOf(null)),
    [answer],
  )
  const options = views.map((value) => ({ value, label: t(`query.view.${value}`) }))
  const isTable = answer !== null && answer.data !== null && table.rows.length > 0
  return (
    <div className={styles.answer}>
      <div className={styles.answerBar}>
        <Segmented label={t('chart.view')} value={view} options={options} onChange={onView} />
        {answer && isTable && answer.errors.length === 0 && <Downloads answer={answer} />}
      </div>
      {simulated && <SimulatedLine names={simulated} />}
      {view !== 'json' && (
        <div className={styles.answerBody}>
          {answer && answer.errors.length > 0 && <AnswerErrors errors={answer.errors} />}
          {isTable && view === 'table' && <AnswerGrid table={table} />}
          {isTable && view === 'chart' && (
            <AnswerChart
              table={table}
              name={answerName(answer) ?? t('query.chart.unnamed')}
              madeUp={answer.simulated}
              simulated={simulated}
            />
          )}
          {!isTable && (answer === null || answer.errors.length === 0) && (
            <NoAnswer asked={answer !== null} />
          )}
        </div>
      )}
      {answer && (
        <p className={styles.answerFoot}>
          {[
            isTable && t('table.rows', { count: formatNumber(table.rows.length) }),
            answer.release && t('query.release', { id: answer.release }),
            answer.cost !== null && t('query.cost.was', { cost: formatNumber(answer.cost) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </div>
  )
}
