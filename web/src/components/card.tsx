import { type ReactNode, type Ref, useId } from 'react'
import styles from './card.module.css'
import { Unbroken } from './unbroken.tsx'

interface Props {
  /** States the finding, with its number. */
  title: string
  /** Unit and period. */
  subtitle?: string
  /** Switches and buttons at the top right. */
  actions?: ReactNode
  children: ReactNode
  foot?: ReactNode
  /** How much of the twelve-column page grid it takes on a wide screen. */
  span?: 4 | 5 | 6 | 7 | 8 | 12
  /** The part of a link that leads to this card: `#flow`. */
  anchor?: string
  /** The link leads to it. */
  isLinked?: boolean
  /** It fills the screen, over the rest of the page. */
  isFull?: boolean
  ref?: Ref<HTMLElement>
}

/** A quiet surface with a heading; everything on a page stands in one. */
export const Card = ({
  title,
  subtitle,
  actions,
  children,
  foot,
  span = 12,
  anchor,
  isLinked = false,
  isFull = false,
  ref,
}: Props) => {
  const id = useId()
  return (
    <section
      ref={ref}
      id={anchor}
      className={styles.card}
      data-span={span}
      data-linked={isLinked}
      data-full={isFull}
      aria-labelledby={id}
      data-print="whole"
    >
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 id={id} className={styles.title}>
            <Unbroken text={title} />
          </h2>
          {subtitle && (
            <p id={anchor && `${anchor}-subtitle`} className={styles.subtitle}>
              {subtitle}
            </p>
          )}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <div className={styles.body}>{children}</div>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </section>
  )
}

/** The page's twelve-column grid. */
export const CardGrid = ({ children }: { children: ReactNode }) => (
  <div className={styles.grid}>{children}</div>
)
