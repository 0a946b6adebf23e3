import type { EvidenceRef } from '../../components/evidence/evidence-ref.ts'
import { formatNumber } from '../../format/number.ts'
import type { FigureStatus, IndicatorFilter } from '../../generated/graphql.ts'
import { useName, useRegionName, useT } from '../../i18n/use-t.ts'
import { zh } from '../../i18n/zh.ts'
import type { ChoiceState } from './use-choice.ts'
import type { YearCell, YearRow } from './year-grid.ts'

type UnitKey = Extract<keyof typeof zh, `indicators.unit.${string}`>
const isUnitKey = (key: string): key is UnitKey => key in zh

/** Yearly targets in words: names, unit, and the parts of a figure. */
export const useYearWords = ({ choice, indicators }: ChoiceState, where: IndicatorFilter) => {
  const t = useT()
  const nameOf = useName()
  const regionName = useRegionName()
  const found = indicators.find(({ id }) => id === choice.indicator)
  const indicator = found ? nameOf(found) : choice.indicator
  const key = `indicators.unit.${found?.unit ?? ''}`
  const unit = isUnitKey(key) ? t(key) : (found?.unit ?? '')
  const reason = (status: YearCell['status']) =>
    t(status === 'OUTSIDE' ? 'compare.years.outside' : `status.${status}`)
  return {
    indicator,
    unit,
    regionName,
    reason,
    /** As it is written, with its "≥" where it is a lower bound. */
    written: ({ value, status }: YearCell) =>
      value === null
        ? reason(status)
        : status === 'PARTIAL'
          ? t('figure.atLeast', { value: formatNumber(value) })
          : formatNumber(value),
    figureOf: ({ region }: YearRow, { year, value, status }: YearCell) => {
      const known: FigureStatus = status === 'OUTSIDE' ? 'NOT_IN_PROGRAMME' : status
      const evidence: EvidenceRef = {
        of: 'performance',
        figure: 'TARGET',
        where: { ...where, regions: [region.code] },
        at: { region: region.code, year },
      }
      return {
        label: t('compare.years.target', { region: regionName(region), year, indicator }),
        value: value === null ? null : formatNumber(value),
        status: known,
        unit,
        unitHidden: true,
        compact: true,
        // A year outside of the span was asked of nobody: there is no source to open.
        evidence: status === 'OUTSIDE' ? undefined : evidence,
      }
    },
  }
}
export type YearWords = ReturnType<typeof useYearWords>
