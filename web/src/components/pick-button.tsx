import type { ReactNode } from 'react'
import { useT } from '../i18n/use-t.ts'
import styles from './pick-button.module.css'

interface Props {
  children: ReactNode
  onPick: () => void
  /** True while the page is filtered by it: a second click takes that back. */
  picked?: boolean
}

/** A name in a chart or list. On every page a name filters by what it names, and a figure opens its evidence. */
export const PickButton = ({ children, onPick, picked = false }: Props) => {
  const t = useT()
  return (
    <button
      type="button"
      className={styles.pick}
      title={t(picked ? 'filter.unpick' : 'filter.pick')}
      aria-pressed={picked}
      onClick={onPick}
    >
      {children}
    </button>
  )
}
