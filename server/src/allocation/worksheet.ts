import { shown } from '../comparison/metric-figures.ts'
import { labelOf, unitOf } from '../comparison/metric-words.ts'
import { allocationSheet, type SheetCell } from '../rules/allocation-sheet.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Language } from '../words.ts'
import { regionName } from './allocation-words.ts'
import type { FactorFigures } from './factor-values.ts'
import type { Plan } from './plan.ts'
import { WORKSHEET_WORDS } from './worksheet-words.ts'

/** A plan as a worksheet with live formulas; the values of the factors in the units that people read. */
export function worksheet(
  snapshot: Snapshot,
  { allocation, factors, shares, language }: Plan,
): SheetCell[][] {
  const readable = allocation.factors.map((factor, k) => ({
    ...factor,
    values: factor.values.map((raw) => {
      const metric = factors[k]?.figures.metric
      return raw === null || !metric ? null : shown(metric, raw)
    }),
  }))
  return allocationSheet(
    { ...allocation, factors: readable },
    shares.map(({ code, amount }) => ({ name: regionName(snapshot, code, language), amount })),
    { ...WORKSHEET_WORDS[language], factors: factors.map((factor) => heading(factor, language)) },
  )
}

function heading({ figures: { metric } }: FactorFigures, language: Language): string {
  const unit = unitOf(metric, language)
  const label = labelOf(metric, language)
  if (unit === null) return label
  return language === 'EN' ? `${label} (${unit})` : `${label}（${unit}）`
}
