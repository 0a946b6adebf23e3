import { useT } from '../../i18n/use-t.ts'
import { Icon } from '../icon.tsx'
import styles from './simulated-mark.module.css'

/** Made-up data says so: a line over the figures and a word across them, on the page and in pictures. */
export const SimulatedMark = ({ names }: { names: string }) => {
  const t = useT()
  return (
    <>
      <SimulatedLine names={names} />
      <div className={styles.across} aria-hidden="true">
        <span>{t('simulated.mark')}</span>
        <span>{t('simulated.mark')}</span>
        <span>{t('simulated.mark')}</span>
      </div>
    </>
  )
}

/** The line alone, over what is no chart: tiles, tables, lists. */
export const SimulatedLine = ({ names }: { names: string }) => {
  const t = useT()
  return (
    <p className={styles.line} role="note">
      <Icon name="alert" size={14} />
      <span>{t('simulated.explain', { names })}</span>
    </p>
  )
}
