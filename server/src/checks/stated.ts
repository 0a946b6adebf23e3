import type { FundFact, Restatement, ResultFact, TargetFact } from '../ingest/facts.ts'
import { moneyUnit } from '../ingest/units.ts'
import { SCALE } from '../rules/decimal.ts'
import { parseFixedPoint } from '../rules/fixed-point.ts'
import { FEN_PER, toFen } from '../rules/money.ts'
import type { Transfer } from './ledger.ts'

/** Where a figure is printed. */
export interface Citation {
  document_id: string
  locator: string
  printed: string | null
  unit: string | null
}

/** A figure as printed, counted exactly. */
export interface Stated {
  /** In the smallest parts: 分, or ten-thousandths. */
  value: number
  /** The last printed digit, in the same parts: what rounding hides is at most half of it. 0 for what is counted. */
  step: number
  /** Parts in one printed unit. */
  scale: number
  unit: string
  citation: Citation
}

/** Things that are counted, not measured. */
const COUNTED = new Set(['个', '处', '人', '人次', '项', '年', '户'])
const NUMBER = /\d[\d,]*(\.\d+)?/

/** The last digit that a text prints, in parts of which `scale` make one unit. */
function stepOf(printed: string | null, unit: string, scale: number): number {
  const [number = '0', fraction = ''] = NUMBER.exec(printed ?? '') ?? []
  if (COUNTED.has(unit) && !number.includes('.')) return 0
  return scale / 10 ** Math.max(0, fraction.length - 1)
}

/** Where a row is printed. */
export const citationOf = ({ document_id, locator, printed, unit }: Citation): Citation => ({
  document_id,
  locator,
  printed,
  unit,
})

export function statedFund(row: FundFact): Stated {
  const scale = FEN_PER[moneyUnit(row.unit)]
  return {
    value: row.amount,
    step: stepOf(row.printed, row.unit, scale),
    scale,
    unit: row.unit,
    citation: citationOf(row),
  }
}

export function statedTransfer({ amount, unit, printed, document, locator }: Transfer): Stated {
  const scale = FEN_PER[moneyUnit(unit)]
  return {
    value: toFen(amount, moneyUnit(unit)),
    step: stepOf(printed, unit, scale),
    scale,
    unit,
    citation: { document_id: document, locator, printed, unit },
  }
}

/** Null for a target in words. */
export const statedTarget = (row: TargetFact): Stated | null => statedDecimal(row, row.value)

/** Null where the actual is missing or in words. */
export const statedActual = (row: ResultFact): Stated | null => statedDecimal(row, row.actual)

function statedDecimal(row: TargetFact | ResultFact, value: number | null): Stated | null {
  if (value === null) return null
  const unit = row.unit ?? ''
  return {
    value,
    step: stepOf(row.printed, unit, SCALE),
    scale: SCALE,
    unit,
    citation: citationOf(row),
  }
}

/** A printed amount, restated. */
export function restatedMoney(row: Restatement): Stated {
  const scale = FEN_PER[moneyUnit(row.unit)]
  return {
    value: toFen(row.value, moneyUnit(row.unit)),
    step: stepOf(row.printed, row.unit, scale),
    scale,
    unit: row.unit,
    citation: citationOf(row),
  }
}

/** Any other restated figure, counted in ten-thousandths of `unit`: 0.18 万人 is 1800 人. */
export function restated(row: Restatement, unit: string | null = row.unit): Stated {
  const scale = row.unit === `万${unit}` ? SCALE * 10_000 : unit === `万${row.unit}` ? 1 : SCALE
  return {
    value: parseFixedPoint(row.value, Math.log10(scale)),
    step: stepOf(row.printed, row.unit, scale),
    scale,
    unit: row.unit,
    citation: citationOf(row),
  }
}

/** How many decimal places a figure is printed with. */
export const placesOf = ({ step, scale }: Stated) => (step === 0 ? 0 : Math.round(Math.log10(scale / step)))
