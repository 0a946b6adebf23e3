import { formatRate } from '../../format/number.ts'
import { useName, useT } from '../../i18n/use-t.ts'
import styles from './controls.module.css'
import type { Factor } from './scenario.ts'
import { Slider } from './slider.tsx'
import { useFactorName, useTargets } from './use-factor-name.ts'

interface Props {
  factor: Factor
  /** Its part of all weights, 0 to 1; null where there are none. */
  part: number | null
  color: string | undefined
  /** Indicators that other factors already measure. */
  taken: readonly string[]
  onChange: (change: Partial<Factor>) => void
}

/** One factor: what is measured, how much it weighs, and whether less earns more. */
export const FactorRow = ({ factor, part, color, taken, onChange }: Props) => {
  const t = useT()
  const nameOf = useName()
  const factorName = useFactorName()
  const targets = useTargets() ?? []
  const name = factorName(factor)
  return (
    <li className={styles.factor} data-idle={factor.weight === 0}>
      <div className={styles.factorHead}>
        <span className={styles.swatch} style={{ background: color }} aria-hidden="true" />
        <span className={styles.factorName}>{name}</span>
        {factor.weight > 0 && part !== null && (
          <span className={styles.part}>{t('allocation.factor.share', { percent: formatRate(part) })}</span>
        )}
      </div>
      {factor.kind === 'INDICATOR_TARGET' && (
        <select
          className={styles.select}
          aria-label={t('allocation.factor.target')}
          value={factor.indicator ?? ''}
          onChange={({ target }) => onChange({ indicator: target.value })}
        >
          {targets.map((option) => (
            <option
              key={option.id}
              value={option.id}
              disabled={option.id !== factor.indicator && taken.includes(option.id)}
            >
              {nameOf(option)}
            </option>
          ))}
        </select>
      )}
      <Slider
        label={t('allocation.weight', { name })}
        value={factor.weight}
        max={100}
        onChange={(weight) => onChange({ weight })}
      />
      {factor.weight > 0 && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={factor.inverse}
            aria-label={t('allocation.factor.inverse.hint', { name })}
            onChange={({ target }) => onChange({ inverse: target.checked })}
          />
          {t('allocation.factor.inverse')}
        </label>
      )}
    </li>
  )
}
