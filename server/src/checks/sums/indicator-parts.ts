import type { Judgement, Text } from '../check.ts'
import { indicatorIn, type Ledger, type Place, placeOf, pointOf } from '../ledger.ts'
import { rowsBy } from '../rows-by.ts'
import { type Stated, statedActual, statedTarget } from '../stated.ts'
import { indicatorName, subject } from '../words.ts'
import { judgeSum, type Sum } from './judge-sum.ts'

/** A target or an actual that adds up over regions and years. */
export interface Additive extends Place {
  indicator_id: string
  which: 'TARGET' | 'ACTUAL'
  stated: Stated
}

export const WHICH: Record<Additive['which'], Text> = {
  TARGET: { zh: '目标', en: 'target' },
  ACTUAL: { zh: '实际完成', en: 'actual' },
}

const added = new WeakMap<Ledger, readonly Additive[]>()

/** Areas and counts; percentages do not add up, nor do ranges and words. */
export function additives(ledger: Ledger): readonly Additive[] {
  const known = added.get(ledger)
  if (known) return known
  const found = additivesIn(ledger)
  added.set(ledger, found)
  return found
}

function additivesIn(ledger: Ledger): Additive[] {
  const adds = ({ indicator_id }: { indicator_id: string }) => indicatorIn(ledger, indicator_id).additive
  return [
    ...ledger.targets
      .filter((row) => adds(row) && row.operator !== 'RANGE')
      .flatMap((row) => {
        const stated = statedTarget(row)
        return stated ? [additive(row, 'TARGET', stated)] : []
      }),
    ...ledger.results.filter(adds).flatMap((row) => {
      const stated = statedActual(row)
      return stated ? [additive(row, 'ACTUAL', stated)] : []
    }),
  ]
}

function additive(
  { project_id, region_code, from_year, to_year, indicator_id }: Omit<Additive, 'which' | 'stated'>,
  which: Additive['which'],
  stated: Stated,
): Additive {
  return { project_id, region_code, from_year, to_year, indicator_id, which, stated }
}

const additivePoint = (row: Omit<Additive, 'stated'>) => `${pointOf(row)}:${row.which}`

/** Holds a figure of an indicator against its parts. */
export function judgeIndicatorParts(
  ledger: Ledger,
  all: readonly Additive[],
  whole: Additive,
  parts: readonly { part: Partial<Place>; name: Text }[],
  words: Pick<Sum, 'partsAre' | 'wholeIs'>,
): Judgement[] {
  const found = parts.map(({ part, name }) => {
    return { name, fact: rowsBy(all, additivePoint, additivePoint({ ...whole, ...part }))[0] }
  })
  const facts = found.flatMap(({ fact }) => fact ?? [])
  if (facts.length === 0) return []
  const where = subject(ledger, whole)
  const name = indicatorName(ledger, whole.indicator_id)
  const which = WHICH[whole.which]
  return judgeSum({
    ...words,
    key: `${placeOf(whole)}:${whole.indicator_id}:${whole.which.toLowerCase()}`,
    about: {
      project: whole.project_id,
      region: whole.region_code,
      from: whole.from_year,
      to: whole.to_year,
      indicator: whole.indicator_id,
    },
    what: { zh: `${where.zh}${name.zh}${which.zh}`, en: `${where.en}, ${name.en}, ${which.en}` },
    parts: facts.map(({ stated }) => stated),
    whole: whole.stated,
    missing: found.filter(({ fact }) => fact === undefined).map(({ name: missing }) => missing),
  })
}
