import { isMoney } from '../../components/findings/findings-on.ts'
import type { Finding } from '../../components/findings/use-findings.ts'
import { formatNumber } from '../../format/number.ts'
import type { Translate } from '../../i18n/translate.ts'

/** The unit at the end of a stated figure: 公顷 of “957.86 公顷”, % of “86.87%”. */
export const unitOf = (stated: string | null | undefined) =>
  /[\d.]\s*([^\d.]*)$/.exec(stated ?? '')?.[1]?.trim() ?? ''

/** What a unit is called in the reader's language. */
type NameUnit = (unit: string) => string

const withUnit = (value: string, unit: string, t: Translate, nameUnit: NameUnit) =>
  unit === '%' ? t('checks.detail.points', { value }) : [value, nameUnit(unit)].filter(Boolean).join(' ')

/** The difference in the unit of the stated figure, with its sign; null where the two are no numbers. */
export const differenceText = (
  { difference, found }: Finding,
  t: Translate,
  nameUnit: NameUnit,
): string | null => {
  if (typeof difference !== 'number') return null
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : ''
  return withUnit(`${sign}${formatNumber(Math.abs(difference))}`, unitOf(found), t, nameUnit)
}

/** What rounding can explain, in the unit of the stated figure; null where the check allows none or knows none. */
export const toleranceText = (
  { tolerance, found }: Finding,
  t: Translate,
  nameUnit: NameUnit,
): string | null =>
  typeof tolerance === 'number' ? withUnit(formatNumber(tolerance, 6), unitOf(found), t, nameUnit) : null

/** The recomputation as its single steps. */
export const stepsOf = ({ recomputation }: Finding): string[] =>
  (recomputation ?? '')
    .split(/\s*[;；\n]\s*/)
    .map((step) => step.trim())
    .filter(Boolean)

/** Where a finding's figure can be looked at: its indicator, its project's indicators, or its project's money. */
export const subjectOf = ({ indicator, citations }: Finding): 'indicator' | 'indicators' | 'funds' => {
  if (indicator) return 'indicator'
  return citations.some(({ locator, unit }) => locator.includes('资金') || isMoney(unit))
    ? 'funds'
    : 'indicators'
}
