import { toFen } from '../../rules/money.ts'
import { moneyUnit } from '../units.ts'
import { problem, type SheetRule } from './rule.ts'

/** Amounts are not negative and no finer than a 分. */
export const checkAmounts: SheetRule = (sheets) =>
  (['funds', 'transfers'] as const).flatMap((sheet) =>
    sheets[sheet].flatMap((row) => {
      if (row.amount.startsWith('-'))
        return problem(sheet, row, 'amount', 'an amount of money cannot be negative')
      try {
        toFen(row.amount, moneyUnit(row.unit))
        return []
      } catch (error) {
        return problem(sheet, row, 'amount', (error as Error).message)
      }
    }),
  )
