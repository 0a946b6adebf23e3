import { useT } from '../i18n/use-t.ts'
import styles from './skeleton.module.css'

/** The quiet shape of what is about to come; `height` in px, so that nothing jumps when it arrives. */
export const Skeleton = ({ height, width = '100%' }: { height: number; width?: string }) => {
  const t = useT()
  return (
    <div className={styles.bone} style={{ height, width }} role="status">
      <span className="sr-only">{t('state.loading')}</span>
    </div>
  )
}
