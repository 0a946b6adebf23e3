import type { FundingSource, FundMeasure } from '../../generated/graphql.ts'
import type { Finding } from './use-findings.ts'

interface ResultKey {
  project: { id: string }
  region: { code: string }
  period: { from: number; to: number }
  indicator: { id: string }
}
export interface MoneyKey {
  /** Null for all projects together. */
  project: string | null
  /** Null for the total. */
  source: FundingSource | null
  /** Left out for a row that shows all three, and the rate. */
  measure?: FundMeasure
  region: string
  period: { from: number; to: number }
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

/** The findings on an amount of money, or on its execution: same project, source, measure, region and period. */
export const findingsOnMoney = (findings: readonly Finding[], key: MoneyKey): Finding[] =>
  findings.filter(
    ({ project, source, measure, region, period }) =>
      measure &&
      measure === (key.measure ?? measure) &&
      (project?.id ?? null) === key.project &&
      (source ?? null) === key.source &&
      region?.code === key.region &&
      period?.from === key.period.from &&
      period.to === key.period.to,
  )

/** The findings on one transfer. */
export const findingsOnTransfer = (findings: readonly Finding[], id: string): Finding[] =>
  findings.filter(({ transfer }) => transfer === id)

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
