import { useT } from '../../i18n/use-t.ts'
import { Icon } from '../icon.tsx'
import styles from './simulated-mark.module.css'

/** Made-up data says so: a line over the figures and a word across them, on the page and in pictures. */
export const SimulatedMark = ({ names }: { names: string }) => {
  const t = useT()
  return (
    <>
      <p className={styles.line}>
        <Icon name="alert" size={14} />
        <span>{t('simulated.explain', { names })}</span>
      </p>
      <div className={styles.across} aria-hidden="true">
        <span>{t('simulated.mark')}</span>
        <span>{t('simulated.mark')}</span>
        <span>{t('simulated.mark')}</span>
      </div>
    </>
  )
}
