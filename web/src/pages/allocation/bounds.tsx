import { useMedia } from '../../charts/use-media.ts'
import { Segmented } from '../../components/segmented.tsx'
import { useT } from '../../i18n/use-t.ts'
import styles from './controls.module.css'
import type { Scenario } from './scenario.ts'
import { Slider } from './slider.tsx'

interface Props {
  scenario: Scenario
  onChange: (change: Partial<Scenario>) => void
}

/** What holds beside the factors: an equal part, floor, cap, hold-harmless, and what becomes of gaps. */
export const Bounds = ({ scenario, onChange }: Props) => {
  const t = useT()
  const wide = useMedia('(min-width: 1081px)')
  const used = scenario.equal > 0 || scenario.floor !== null || scenario.cap !== null || scenario.hold
  return (
    <details className={styles.group} open={wide || used}>
      <summary>{t('allocation.bounds')}</summary>
      <div className={styles.field}>
        <span>{t('allocation.equal')}</span>
        <Slider
          label={t('allocation.equal')}
          value={scenario.equal}
          max={100}
          unit="%"
          onChange={(equal) => onChange({ equal })}
        />
      </div>
      <Limit
        label={t('allocation.floor')}
        value={scenario.floor}
        start={80}
        max={100}
        onChange={(floor) => onChange({ floor })}
      />
      <Limit
        label={t('allocation.cap')}
        value={scenario.cap}
        start={120}
        max={300}
        onChange={(cap) => onChange({ cap })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={scenario.hold}
          onChange={({ target }) => onChange({ hold: target.checked })}
        />
        {t('allocation.hold')}
      </label>
      <div className={styles.choice}>
        <span>{t('allocation.baseline')}</span>
        <Segmented
          label={t('allocation.baseline')}
          value={scenario.baseline}
          options={(['SPLIT', 'AMOUNT'] as const).map((value) => ({
            value,
            label: t(`allocation.baseline.${value}`),
          }))}
          onChange={(baseline) => onChange({ baseline })}
        />
      </div>
      <div className={styles.choice}>
        <span>{t('allocation.missing')}</span>
        <Segmented
          label={t('allocation.missing')}
          value={scenario.missing}
          options={(['EXCLUDE', 'MEDIAN'] as const).map((value) => ({
            value,
            label: t(`allocation.missing.${value}`),
          }))}
          onChange={(missing) => onChange({ missing })}
        />
      </div>
    </details>
  )
}

interface LimitProps {
  label: string
  /** Percent; null where it is not used. */
  value: number | null
  /** What it starts from when it is switched on. */
  start: number
  max: number
  onChange: (value: number | null) => void
}

const Limit = ({ label, value, start, max, onChange }: LimitProps) => {
  const t = useT()
  return (
    <div className={styles.field}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={value !== null}
          aria-label={t('allocation.use', { name: label })}
          onChange={({ target }) => onChange(target.checked ? start : null)}
        />
        {label}
      </label>
      {value !== null && <Slider label={label} value={value} max={max} unit="%" onChange={onChange} />}
    </div>
  )
}
