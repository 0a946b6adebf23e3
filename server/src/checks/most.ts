import type { Severity } from 'schema/database/terms.ts'
import type { Check, Found, Text } from './check.ts'
import type { Citation } from './stated.ts'

/** Findings of one check in one report that are written down one by one. More than a reader would ever answer. */
export const MOST_FINDINGS = 500
/** Places that one finding cites: a sum over all prefectures has hundreds. */
const MOST_CITATIONS = 60
/** Numbers of a sum, and names of a list, that are spelled out. */
const MOST_SPELLED = 24

const SEVERITIES: readonly Severity[] = ['ERROR', 'WARNING', 'INFO']

/** The findings that are written down: where a check fails too often, the most serious ones, and one that counts the rest. */
export function writtenDown(check: Check, found: readonly Found[]): readonly Found[] {
  if (found.length <= MOST_FINDINGS) return found
  const severityOf = (finding: Found) => finding.severity ?? check.severity
  const bySeverity = SEVERITIES.flatMap((severity) => found.filter((one) => severityOf(one) === severity))
  const listed = bySeverity.slice(0, MOST_FINDINGS - 1)
  const [next] = bySeverity.slice(listed.length)
  const [rest, all] = [found.length - listed.length, found.length]
  return [
    ...listed,
    {
      key: 'more',
      severity: next && severityOf(next),
      about: {},
      message: {
        zh: `本项核验共有 ${all} 处不符，另外 ${rest} 处未逐条列出。`,
        en: `This check fails at ${all} places; ${rest} more are not listed one by one.`,
      },
      found: String(all),
      citations: [],
    },
  ]
}

/** A finding's citations, and what to say of those that are left out. */
export function citedPlaces(citations: readonly Citation[]): {
  cited: readonly Citation[]
  rest: Text | null
} {
  const rest = citations.length - MOST_CITATIONS
  if (rest <= 0) return { cited: citations, rest: null }
  return {
    cited: citations.slice(0, MOST_CITATIONS),
    rest: { zh: `另有 ${rest} 处出处未列`, en: `${rest} more places are not cited` },
  }
}

/** The first of a long list, and how many it has. */
export function spelled(items: readonly string[], separator: string, count: (all: number) => string): string {
  if (items.length <= MOST_SPELLED) return items.join(separator)
  return `${items.slice(0, MOST_SPELLED).join(separator)}${separator}…${count(items.length)}`
}
