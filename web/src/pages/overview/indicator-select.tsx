import { useName, useT } from '../../i18n/use-t.ts'
import styles from './overview.module.css'
import type { IndicatorOption } from './use-indicator-choice.ts'

interface Props {
  options: readonly IndicatorOption[]
  value: string | undefined
  onChange: (id: string) => void
}

export const IndicatorSelect = ({ options, value, onChange }: Props) => {
  const t = useT()
  const nameOf = useName()
  return (
    <label className={styles.select}>
      <span>{t('overview.indicator')}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  )
}
