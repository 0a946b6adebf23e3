import { formatDecimal } from '../../rules/decimal.ts'
import type { IndicatorRow } from '../../snapshot.ts'
import type { ResultRow } from './filled-form.ts'
import { isImplied, isWhole } from './form-content.ts'

const SIGNS: Record<string, string> = { AT_LEAST: '不少于', AT_MOST: '不超过' }

/** 总体目标: a line a year, with the targets that hold for that year. Years without a target have none. */
export function yearlySentences(
  cells: readonly ResultRow[],
  order: readonly { indicator_id: string }[],
  indicators: ReadonlyMap<string, IndicatorRow>,
): string {
  const years = [...new Set(cells.map(({ from_year }) => from_year))].sort((a, b) => a - b)
  return years
    .flatMap((year) => {
      const parts = order.flatMap(({ indicator_id }) => {
        const cell = cells.find((one) => one.from_year === year && one.indicator_id === indicator_id)
        const indicator = indicators.get(indicator_id)
        if (!cell || !indicator || cell.target === null || !isWhole(cell.target_status)) return []
        if (isImplied(cell.target_status, cell.target)) return []
        const sign = SIGNS[cell.target_operator ?? ''] ?? ''
        return [`${indicator.name}${sign}${formatDecimal(cell.target)}${indicator.unit ?? ''}`]
      })
      return parts.length === 0 ? [] : [`${year}年：${parts.join('，')}。`]
    })
    .join('\n')
}
