import type { ReactNode } from 'react'
import { useT } from '../i18n/use-t.ts'
import styles from './pick-button.module.css'

/** A name in a chart or list that filters the page by what it names. */
export const PickButton = ({ children, onPick }: { children: ReactNode; onPick: () => void }) => {
  const t = useT()
  return (
    <button type="button" className={styles.pick} title={t('filter.pick')} onClick={onPick}>
      {children}
    </button>
  )
}
