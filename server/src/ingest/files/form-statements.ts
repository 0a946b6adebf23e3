import type { StatementTopic } from 'schema/database/terms.ts'
import { topicOf } from '../../forms/form-headings.ts'
import type { FormRow, FormTable } from './form-tables.ts'

export interface FormStatement {
  row: FormRow
  topic: StatementTopic
  text: string
  problem: string
}

/** 资金管理情况: what is said on each topic, and what went wrong. A topic without a word is left out. */
export function formStatements({ rows }: FormTable): FormStatement[] {
  const head = rows.find(({ cells }) => cells.some(({ text }) => /^存在问题/.test(text.trim())))
  const problemsFrom = head?.cells.findIndex(({ text }) => /^存在问题/.test(text.trim())) ?? -1
  return rows.flatMap((row) => {
    const at = row.cells.findIndex(({ text }) => topicOf(text) !== null)
    const topic = topicOf(row.cells[at]?.text ?? '')
    if (topic === null) return []
    const after = row.cells.map(({ text, start }, place) => ({ text, start, place })).slice(at)
    const said = after.filter(({ start, text }) => start !== row.cells[at]?.start && text !== '')
    const [text] = said.filter(({ place }) => problemsFrom < 0 || place < problemsFrom)
    const wrong = said.find(({ place, start }) => place >= problemsFrom && start !== text?.start)
    return text ? [{ row, topic, text: text.text, problem: problemsFrom < 0 ? '' : (wrong?.text ?? '') }] : []
  })
}
