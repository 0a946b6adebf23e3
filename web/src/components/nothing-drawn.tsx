import type { ReactNode } from 'react'
import styles from './nothing-drawn.module.css'

/** In a drawing's place: why there is nothing to draw. */
export const NothingDrawn = ({ children }: { children: ReactNode }) => (
  <p className={styles.nothing}>{children}</p>
)
