import { type BulletTarget, bulletOf } from '../../charts/bullet.ts'
import { formatRate } from '../../format/number.ts'
import type { ResultFaceFragment, ResultStatus } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './bullet.module.css'
import { targetText } from './result-words.ts'

/** A row's bullet with its text alternative. */
export const ResultBullet = ({ row }: { row: ResultFaceFragment }) => {
  const t = useT()
  const { target, actual, status } = row
  if (!target) return <span className={styles.none}>{t('indicators.bullet.noTarget')}</span>
  const value = typeof actual?.value === 'number' ? actual.value : null
  const share = value !== null && target.value ? value / target.value : null
  const words = { target: targetText(target) ?? '' }
  const label =
    share === null
      ? t('indicators.bullet.missing', words)
      : t('indicators.bullet', { ...words, share: formatRate(share) })
  return (
    <span role="img" aria-label={label} title={label} className={styles.figure}>
      <BulletMark target={target} actual={value} status={status} />
    </span>
  )
}

interface MarkProps {
  target: BulletTarget
  actual: number | null
  status: ResultStatus
}

/** Target line, the stretch where the target is met, and the bar of the actual; a hatch where none is reported. */
export const BulletMark = ({ target, actual, status }: MarkProps) => {
  const t = useT()
  const bullet = bulletOf(target, actual)
  if (!bullet) return <span className={styles.none}>{t('indicators.bullet.none')}</span>
  const { bar, beyond, line, zone } = bullet
  return (
    <span className={styles.track} data-missing={bar === null}>
      <span
        className={styles.zone}
        style={{ left: percent(zone.from), width: percent(zone.to - zone.from) }}
      />
      {bar !== null && (
        <span
          className={styles.bar}
          data-status={status}
          data-beyond={beyond}
          style={{ width: percent(bar) }}
        />
      )}
      <span className={styles.line} style={{ left: percent(line) }} />
    </span>
  )
}

const percent = (share: number) => `${share * 100}%`
