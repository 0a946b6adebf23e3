import { useName, useT } from '../../i18n/use-t.ts'
import { Select } from './select.tsx'
import type { ChoiceState } from './use-choice.ts'

/** Targets that add up, one of which the pictures by year show. */
export const IndicatorSelect = ({ state: { choice, indicators, setChoice } }: { state: ChoiceState }) => {
  const t = useT()
  const nameOf = useName()
  return (
    <Select
      label={t('compare.indicator')}
      value={choice.indicator}
      options={indicators.map((indicator) => ({ value: indicator.id, label: nameOf(indicator) }))}
      onChange={(indicator) => setChoice({ indicator })}
    />
  )
}
