import { useCallback } from 'react'
import type { Cell } from 'schema/graphql/flatten.ts'
import { formatNumber, formatRate } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import type { AnswerColumn } from './answer-table.ts'

/** A cell as it is read. Figures are grouped; years and codes are not; a source that is null is the total. */
export const useCellText = (): ((cell: Cell, column: Pick<AnswerColumn, 'name' | 'kind'>) => string) => {
  const t = useT()
  return useCallback(
    (cell, { name, kind }) => {
      if (cell === null) return /(?:^|\.)source$/.test(name) ? t('source.TOTAL') : t('figure.missing')
      if (typeof cell !== 'number' || kind === 'name') return String(cell)
      return kind === 'rate' ? formatRate(cell) : formatNumber(cell, 6)
    },
    [t],
  )
}
