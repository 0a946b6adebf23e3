import { type Comparison, compare } from './comparison.ts'
import { fen, sum } from './exact.ts'
import { funds, isSpan, PROVINCE, transfers } from './report-sheets.ts'

/** Every sum of money that the report implies. All in 万元 when shown. */

type Fund = (typeof funds)[number]
const WAN = 6
const amount = (row: { amount: string; unit: string }) => fen(row.amount, row.unit)
const amounts = (rows: readonly { amount: string; unit: string }[]) => sum(rows.map(amount))
const name = (row: Fund) => `${row.project} ${row.measure} ${row.source}`
const like = (a: Fund) => (b: Fund) =>
  a.project === b.project && a.measure === b.measure && a.source === b.source
const spans = funds.filter((row) => row.region === PROVINCE && isSpan(row))

export function prefecturesAgainstProvince(): Comparison[] {
  return spans.flatMap((whole) => {
    const parts = funds.filter((row) => like(whole)(row) && row.region !== PROVINCE)
    return parts.length === 0
      ? []
      : [compare(`${name(whole)}: prefectures`, amount(whole), amounts(parts), WAN)]
  })
}

export function yearsAgainstSpan(): Comparison[] {
  return spans.flatMap((whole) => {
    const parts = funds.filter((row) => like(whole)(row) && row.region === PROVINCE && !isSpan(row))
    return parts.length === 0 ? [] : [compare(`${name(whole)}: years`, amount(whole), amounts(parts), WAN)]
  })
}

/** TOTAL = CENTRAL + LOCAL: the report leaves 其他资金 blank. */
export function sourcesAgainstTotal(): Comparison[] {
  return spans
    .filter(({ source }) => source === 'TOTAL')
    .map((whole) => {
      const parts = spans.filter(
        (row) =>
          row.project === whole.project &&
          row.measure === whole.measure &&
          /^(CENTRAL|LOCAL)$/.test(row.source),
      )
      return compare(`${name(whole)}: sources`, amount(whole), amounts(parts), WAN)
    })
}

/** 省级 is a part of 地方, so it cannot be more; the sub-provincial rest is not printed. */
export function provincialWithinLocal(): Comparison[] {
  return spans
    .filter(({ source }) => source === 'LOCAL')
    .flatMap((local) => {
      const parts = spans.filter((row) => like({ ...local, source: 'PROVINCIAL' })(row))
      return parts.map((part) => {
        const found = compare(`${name(part)} within LOCAL`, amount(local), amount(part), WAN)
        return { ...found, agrees: amount(part) <= amount(local) }
      })
    })
}

/** What a transfer moved is both what the province budgeted for that year and what it received. */
export function transfersAgainstFunds(): Comparison[] {
  return transfers.flatMap((transfer) =>
    ['BUDGET', 'RECEIVED'].map((measure) => {
      const year = funds.filter(
        (row) =>
          row.project === transfer.project &&
          row.region === PROVINCE &&
          row.source === 'CENTRAL' &&
          row.measure === measure &&
          row.from === transfer.fundYear &&
          row.to === transfer.fundYear,
      )
      return compare(
        `${transfer.project} transfer ${transfer.fundYear}: ${measure}`,
        amount(transfer),
        amounts(year),
        WAN,
      )
    }),
  )
}
