import type { Finding } from './use-findings.ts'

interface ResultKey {
  project: { id: string }
  region: { code: string }
  period: { from: number; to: number }
  indicator: { id: string }
}
interface Printed {
  document: { id: string }
  locator: string
  printed?: string | null
}

/** The findings on one row of indicators: same project, indicator, region and period. */
export const findingsOnResult = (findings: readonly Finding[], row: ResultKey): Finding[] =>
  findings.filter(
    ({ project, indicator, region, period }) =>
      project?.id === row.project.id &&
      indicator?.id === row.indicator.id &&
      region?.code === row.region.code &&
      period?.from === row.period.from &&
      period.to === row.period.to,
  )

/**
 * The findings in which a printed figure takes part: they cite the same text at the same place.
 * One that is about no indicator questions what it cites first, and amounts; the rows that it merely counted are no part of it.
 */
export const findingsOnPrinted = (findings: readonly Finding[], figure: readonly Printed[]): Finding[] => {
  const places = new Set(figure.flatMap((place) => placeOf(place) ?? []))
  return findings.filter(({ indicator, citations }) =>
    citations.some(
      (citation, at) =>
        (indicator || at === 0 || isMoney(citation.unit)) && places.has(placeOf(citation) ?? ''),
    ),
  )
}

/** True for 元, 万元 and 亿元. */
export const isMoney = (unit: string | null | undefined): boolean => /^[万亿]?元$/.test(unit ?? '')

const placeOf = ({ document, locator, printed }: Printed) =>
  printed ? JSON.stringify([document.id, locator, printed]) : null
