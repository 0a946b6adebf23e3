import type { Proposal } from './proposals.ts'
import { plainName, type SheetFigure } from './sheet-figures.ts'

/** A proposal, and the sheet row that holds it already; null where none does. */
export interface Covered {
  proposal: Proposal
  by: SheetFigure | null
}

/**
 * Deals the figures of the sheets out to the proposals: same number, same unit, each figure once, and of several the
 * one whose place fits best. What is left over is what a person has to look at.
 */
export function coverage(proposals: readonly Proposal[], figures: readonly SheetFigure[]): Covered[] {
  const left = new Map<string, SheetFigure[]>()
  for (const figure of figures) {
    const key = plain(figure.value)
    left.set(key, [...(left.get(key) ?? []), figure])
  }
  const dealt = new Map<Proposal, SheetFigure>()
  // Sure places first, so that a figure printed twice does not take the row of its namesake.
  for (const least of [3, 2, 1, 0]) {
    for (const proposal of proposals) {
      if (dealt.has(proposal)) continue
      const same = left.get(plain(proposal.value)) ?? []
      const fitting = same.filter(
        (figure) => sameUnit(proposal, figure) && nearness(proposal, figure) >= least,
      )
      const [best] = fitting.sort((a, b) => nearness(proposal, b) - nearness(proposal, a))
      if (!best) continue
      dealt.set(proposal, best)
      same.splice(same.indexOf(best), 1)
    }
  }
  return proposals.map((proposal) => ({ proposal, by: dealt.get(proposal) ?? null }))
}

/** 469.50 and 469.5 are one number; a date stays as it is. */
const plain = (value: string) => (/^\d+\.\d+$/.test(value) ? value.replace(/\.?0+$/, '') : value)

const SYNONYMS: Record<string, string> = { ha: '公顷', 个: '处' }
const unitOf = (unit: string) => SYNONYMS[unit] ?? unit

function sameUnit({ unit, kind }: Proposal, figure: SheetFigure): boolean {
  if (kind === 'CELL' || figure.unit === null) return kind === 'CELL' || unit === null
  return unit !== null && unitOf(unit) === unitOf(figure.unit)
}

/** 3: the same row of a table; 2: at this very place or below; 1: in the same part of the report; 0: elsewhere. */
function nearness({ place, name }: Proposal, { locator, names }: SheetFigure): number {
  const here = place !== '' && locator.startsWith(place)
  if (here && name !== null && names.has(plainName(name))) return 3
  if (here) return 2
  const part = /^(附件\d+-\d+|表\d+|[一二三四五六七八九十]+)/.exec(place)?.[1]
  return part !== undefined && locator.startsWith(part) ? 1 : 0
}
