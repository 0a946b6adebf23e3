import { describeError } from '../../app/describe-error.ts'
import { Icon } from '../../components/icon.tsx'
import { IgnoredNote } from '../../components/ignored-note.tsx'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import styles from './allocation.module.css'
import type { PlanData } from './use-plans.ts'
import { letterOf } from './use-scenarios.ts'

/** It informs and does not decide: said before any figure. */
export const Disclaimer = () => {
  const t = useT()
  return (
    <p className={styles.notice} role="note">
      <Icon name="info" size={18} />
      <span>
        <strong>{t('allocation.notice')}</strong> {t('allocation.notice.more')}
      </span>
    </p>
  )
}

/** Who was left out, and what a reader must know: the API's own sentences. */
export const Warnings = ({ data: { warnings, excluded } }: { data: PlanData }) => {
  const t = useT()
  const regionName = useRegionName()
  if (warnings.length === 0) return null
  return (
    <section className={styles.warnings} role="status">
      <h2>
        <Icon name="alert" size={16} />
        {t('allocation.warnings')}
        {excluded.map(({ region }) => (
          <span key={region.code} className={styles.out}>
            {t('allocation.excluded', { name: regionName(region) })}
          </span>
        ))}
      </h2>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </section>
  )
}

/** Why the data cannot bear what was asked, and where the figure does exist. */
export const Refusal = ({ error, at }: { error: unknown; at: number }) => {
  const t = useT()
  const { code, message, hint } = describeError(error)
  return (
    <section className={styles.refusal} role="alert">
      <h2>
        <Icon name="fault" size={18} />
        {t('allocation.refused', { letter: letterOf(at) })}
      </h2>
      <p>{message ?? t('state.error.network')}</p>
      {hint && <p>{hint}</p>}
      <p className={styles.code}>{t('allocation.refused.code', { code })}</p>
    </section>
  )
}

/** Parts of the link that mean nothing. */
export const IgnoredNotices = ({ ignored, onDrop }: { ignored: readonly string[]; onDrop: () => void }) => {
  const t = useT()
  return ignored.map((value) => (
    <IgnoredNote key={value} onDrop={onDrop}>
      {t('allocation.ignored', { value })}
    </IgnoredNote>
  ))
}
