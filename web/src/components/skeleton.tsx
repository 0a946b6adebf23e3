import { useT } from '../i18n/use-t.ts'
import styles from './skeleton.module.css'

interface Props {
  /** In px, so that nothing jumps when the thing itself arrives. */
  height: number
  width?: string
  /** Columns of a grid of cards, as the card that is to come will take; all of them by default. */
  span?: 5 | 7
}

/** The quiet shape of what is about to come. */
export const Skeleton = ({ height, width = '100%', span }: Props) => {
  const t = useT()
  return (
    <div className={styles.bone} style={{ height, width }} data-span={span} role="status">
      <span className="sr-only">{t('state.loading')}</span>
    </div>
  )
}
