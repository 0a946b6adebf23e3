import type { EvidenceRef } from '../../components/evidence/evidence-ref.ts'
import { formatNumber, formatRate } from '../../format/number.ts'
import type { MoneyFormat } from '../../format/use-money.ts'
import type { Place, PlaceMetric } from './places.ts'
import type { PlacesQuestion } from './use-places.ts'

/** A prefecture's figure as text in its unit; null where it is missing. */
export const placeText = ({ value }: Place, metric: PlaceMetric, money: MoneyFormat): string | null => {
  if (value === null) return null
  if (metric === 'targets') return formatNumber(value)
  if (metric === 'rate' || metric === 'completion') return formatRate(value)
  return money.text(value)
}

/** The same figure's address in the API. */
export const placeEvidence = (
  { region }: Place,
  metric: PlaceMetric,
  { funds, indicator, performance }: PlacesQuestion,
): EvidenceRef => {
  const regions = [region.code]
  switch (metric) {
    case 'targets':
      return { of: 'performance', figure: 'TARGET', where: { ...indicator, regions } }
    case 'completion':
      return { of: 'performance', figure: 'ACTUAL', says: 'COMPLETION', where: { ...performance, regions } }
    case 'rate':
      return { of: 'fund', measure: 'RATE', where: { ...funds, regions } }
    case 'executed':
      return { of: 'fund', measure: 'EXECUTED', where: { ...funds, regions } }
    default:
      return { of: 'fund', measure: 'BUDGET', where: { ...funds, regions } }
  }
}
