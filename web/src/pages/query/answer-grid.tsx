import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useMemo } from 'react'
import type { Row } from 'schema/graphql/flatten.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Figure } from '../../components/figure.tsx'
import type { Column } from '../../components/table-column.ts'
import { useT } from '../../i18n/use-t.ts'
import { type AnswerColumn, type AnswerTable, isFigureStatus, statusOf } from './answer-table.ts'
import { useCellText } from './cell-text.ts'
import { withStatuses } from './evidence-status.ts'
import styles from './query.module.css'
import { schema } from './schema.ts'

/** The answer's rows; a lower bound carries its mark and a gap its reason, where the question asked for them. */
export const AnswerGrid = ({ table }: { table: AnswerTable }) => {
  const t = useT()
  const textOf = useCellText()
  const columns = useMemo(() => {
    const cellOf = (row: Row, column: AnswerColumn) => {
      const cell = row.get(column.name) ?? null
      if (column.kind === 'status' && isFigureStatus(cell)) return t(`status.${cell}`)
      if (!row.has(column.name)) return ''
      const isFigure = column.kind === 'figure' || column.kind === 'rate'
      const status = statusOf(row, column)
      if (!isFigure || (cell === null && status === null)) return textOf(cell, column)
      return (
        <Figure
          label={column.name}
          value={cell === null ? null : textOf(cell, column)}
          status={status ?? undefined}
          exact={cell === null ? undefined : String(cell)}
          compact
        />
      )
    }
    return table.columns.map(
      (column): Column<Row> => ({
        key: column.name,
        header: column.unit ? `${column.name} (${t(`query.unit.${column.unit}`)})` : column.name,
        align: column.kind === 'figure' || column.kind === 'rate' ? 'end' : 'start',
        value: (row) => sortable(row.get(column.name)),
        cell: (row) => cellOf(row, column),
      }),
    )
  }, [table, t, textOf])
  const places = useMemo(() => new Map(table.rows.map((row, nth) => [row, String(nth)])), [table])
  return (
    <>
      <AddStatuses />
      <DataTable
        caption={t('query.view.table')}
        columns={columns}
        rows={table.rows}
        rowKey={(row) => places.get(row) ?? ''}
        maxHeight={460}
      />
    </>
  )
}

/** Without its status a figure may be a lower bound, and a gap has no reason: says so, and offers to ask for it. */
const AddStatuses = () => {
  const t = useT()
  const { run } = useGraphiQLActions()
  const editor = useGraphiQL(({ queryEditor }) => queryEditor)
  const query = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query ?? '')
  const asking = useMemo(() => withStatuses(query, schema), [query])
  if (asking === query || !editor) return null
  const add = () => {
    editor.setValue(asking)
    run()
  }
  return (
    <p className={styles.hint}>
      {t('query.status.lacking')}{' '}
      <button type="button" className={styles.link} onClick={add}>
        {t('query.status.add')}
      </button>
    </p>
  )
}

const sortable = (cell: ReturnType<Row['get']>) => (typeof cell === 'boolean' ? String(cell) : (cell ?? null))
