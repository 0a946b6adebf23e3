import { severityOrder } from '../../components/findings/severity-mark.tsx'
import type { Finding } from '../../components/findings/use-findings.ts'
import type { CheckKind, ChecksQuery, Severity } from '../../generated/graphql.ts'
import { kindOrder } from './finding-choice.ts'

export type Check = ChecksQuery['checks'][number]

/** One line of the board: how the comparisons of one kind came out. */
export interface KindSums {
  kind: CheckKind
  passed: number
  found: Record<Severity, number>
  /** All findings, in sight or not. */
  foundCount: number
}

export const sumKinds = (checks: readonly Check[], findings: readonly Finding[]): KindSums[] =>
  kindOrder.flatMap((kind) => {
    const ofKind = checks.filter((check) => check.kind === kind)
    if (ofKind.length === 0) return []
    const count = (severity: Severity) =>
      findings.filter((finding) => finding.check.kind === kind && finding.severity === severity).length
    return {
      kind,
      passed: total(ofKind.map(({ passedCount }) => passedCount)),
      found: { ERROR: count('ERROR'), WARNING: count('WARNING'), INFO: count('INFO') },
      foundCount: total(ofKind.map(({ findingCount }) => findingCount)),
    }
  })

/** Checks that compared something and found nothing. */
export const cleanCount = (checks: readonly Check[]): number =>
  checks.filter(({ passedCount, findingCount }) => passedCount > 0 && findingCount === 0).length

export const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** More in one line than this can no longer be taken in, nor drawn quickly. */
const mostSquares = 300

/** How many comparisons a square stands for: 1, 2, 5, 10, 20 … so that the longest line stays readable. */
export const comparisonsPerSquare = (lines: readonly KindSums[]): number => {
  const longest = Math.max(1, ...lines.map(({ passed, foundCount }) => passed + foundCount))
  const least = longest / mostSquares
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)))
  return [1, 2, 5, 10].map((step) => step * power).find((per) => per >= least) ?? 10 * power
}

interface Square {
  id: string
  square: Severity | 'PASSED'
}

/** A line's squares, the findings first. A finding never vanishes in a square of passes. */
export const squaresOf = ({ passed, found }: KindSums, per: number): Square[] => [
  ...severityOrder.flatMap((severity) => run(severity, Math.ceil(found[severity] / per))),
  ...run('PASSED', Math.round(passed / per)),
]

const run = (square: Square['square'], length: number) =>
  Array.from({ length }, (_, place): Square => ({ id: `${square} ${place}`, square }))
