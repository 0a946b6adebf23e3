import type { ReactNode } from 'react'
import { useT } from '../i18n/use-t.ts'
import { Icon } from './icon.tsx'
import styles from './ignored-note.module.css'

interface Props {
  /** What the link asked for, and that it means nothing here. */
  children: ReactNode
  /** Takes it out of the link. */
  onDrop: () => void
}

/** Something in the link that was left out of account. */
export const IgnoredNote = ({ children, onDrop }: Props) => {
  const t = useT()
  return (
    <p className={styles.note} role="status">
      <Icon name="alert" size={13} />
      {children}
      <button type="button" onClick={onDrop}>
        {t('filter.dismiss')}
      </button>
    </p>
  )
}
