import { Segmented } from '../../components/segmented.tsx'
import { useDraft } from '../../components/use-draft.ts'
import { units } from '../../format/money.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './controls.module.css'
import type { Pool } from './scenario-code.ts'

interface Props {
  pool: Pool
  onChange: (pool: Pool) => void
}

/** The money to deal out: an amount as typed, and its unit. */
export const PoolField = ({ pool, onChange }: Props) => {
  const t = useT()
  const [text, setText] = useDraft(pool.amount, (amount) => {
    if (isAmount(amount)) onChange({ ...pool, amount })
  })
  return (
    <div className={styles.group}>
      <h3>{t('allocation.pool')}</h3>
      <div className={styles.pool}>
        <input
          type="text"
          inputMode="decimal"
          aria-label={t('allocation.pool')}
          aria-invalid={!isAmount(text)}
          value={text}
          onChange={({ target }) => setText(target.value.replaceAll(/[,，\s]/g, ''))}
        />
        <Segmented
          label={t('allocation.pool.unit')}
          value={pool.unit}
          options={units.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
          onChange={(unit) => onChange({ ...pool, unit })}
        />
      </div>
      {!isAmount(text) && (
        <p className={styles.bad} role="alert">
          {t('allocation.pool.bad')}
        </p>
      )}
    </div>
  )
}

const isAmount = (text: string) => /^\d{1,12}(\.\d{1,10})?$/.test(text) && Number(text) > 0
