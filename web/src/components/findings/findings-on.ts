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

/** The findings in which a printed figure takes part: they cite the same text at the same place. */
export const findingsOnPrinted = (findings: readonly Finding[], figure: readonly Printed[]): Finding[] => {
  const places = new Set(figure.flatMap((place) => placeOf(place) ?? []))
  return findings.filter(({ citations }) => citations.some((citation) => places.has(placeOf(citation) ?? '')))
}

const placeOf = ({ document, locator, printed }: Printed) =>
  printed ? JSON.stringify([document.id, locator, printed]) : null
