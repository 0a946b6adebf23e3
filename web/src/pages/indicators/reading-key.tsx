import { formatRate } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import { BulletMark } from './bullet.tsx'
import styles from './indicators.module.css'
import { overThreshold } from './over-completion.ts'

/** How the bars are read: three samples, drawn as the rows are. */
export const ReadingKey = () => {
  const t = useT()
  const samples = [
    { key: 'atLeast', operator: 'AT_LEAST', actual: 1.3 },
    { key: 'atMost', operator: 'AT_MOST', actual: 0.8 },
    { key: 'beyond', operator: 'AT_LEAST', actual: 3 },
  ] as const
  return (
    <ul className={styles.key} aria-label={t('indicators.key')}>
      {samples.map(({ key, operator, actual }) => (
        <li key={key}>
          <span className={styles.sample} aria-hidden="true">
            <BulletMark target={{ operator, value: 1 }} actual={actual} status="MET" />
          </span>
          {t(`indicators.key.${key}`)}
        </li>
      ))}
      <li>
        {t('indicators.key.over', {
          share: formatRate(overThreshold, 0),
          word: t('indicators.over'),
        })}
      </li>
    </ul>
  )
}
