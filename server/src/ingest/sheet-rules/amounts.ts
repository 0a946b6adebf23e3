import { toFen } from '../../rules/money.ts'
import { moneyUnit } from '../units.ts'
import { problem, type SheetRule } from './rule.ts'

/** Amounts are not negative and no finer than a 分. */
export const checkAmounts: SheetRule = (sheets) =>
  (['funds', 'transfers'] as const).flatMap((sheet) =>
    sheets[sheet].flatMap((row) => {
      if (row.amount.startsWith('-'))
        return problem(sheet, row, 'amount', '金额不能为负数。', 'an amount of money cannot be negative')
      try {
        toFen(row.amount, moneyUnit(row.unit))
        return []
      } catch (error) {
        return problem(
          sheet,
          row,
          'amount',
          '不是金额，或比一分还小，或过大；请更正。',
          (error as Error).message,
        )
      }
    }),
  )
