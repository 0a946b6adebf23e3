import { useState } from 'react'
import { useDraft } from '../../components/use-draft.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './slider.module.css'

interface Props {
  /** Read out for both fields; may be longer than what stands beside the slider. */
  label: string
  value: number
  min?: number
  max: number
  step?: number
  unit?: string
  disabled?: boolean
  onChange: (value: number) => void
}

/** A slider and the same number as a field, for a hand and for an exact figure. */
export const Slider = ({ label, value, min = 0, max, step = 1, unit, disabled, onChange }: Props) => {
  const t = useT()
  const [draft, setDraft] = useDraft(value, onChange)
  // What is being typed may be empty for a moment; the value stays until there is another.
  const [typed, setTyped] = useState<string | null>(null)
  const set = (next: number) => {
    if (Number.isFinite(next)) setDraft(Math.min(max, Math.max(min, next)))
  }
  return (
    <span className={styles.slider}>
      <input
        type="range"
        aria-label={label}
        min={min}
        max={max}
        step={step}
        value={draft}
        disabled={disabled}
        onChange={({ target }) => set(target.valueAsNumber)}
      />
      <input
        type="number"
        aria-label={t('allocation.exact', { name: label })}
        min={min}
        max={max}
        step={step}
        value={typed ?? draft}
        disabled={disabled}
        onChange={({ target }) => {
          setTyped(target.value)
          set(target.valueAsNumber)
        }}
        onBlur={() => setTyped(null)}
      />
      {unit && <span className={styles.unit}>{unit}</span>}
    </span>
  )
}
