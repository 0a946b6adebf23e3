import { Link, type LinkProps } from '@tanstack/react-router'
import { useT } from '../i18n/use-t.ts'
import styles from './crumbs.module.css'

export interface Crumb {
  label: string
  /** The way up to it; without one the reader is there. */
  link?: Pick<LinkProps, 'to' | 'params' | 'search'>
}

/** Where the reader stands, from the whole down to one thing; each step above is a way up. */
export const Crumbs = ({ items }: { items: readonly Crumb[] }) => {
  const t = useT()
  return (
    <nav className={styles.crumbs} aria-label={t('crumbs.label')}>
      <ol>
        {items.map(({ label, link }, nth) => (
          <li key={label} aria-current={nth === items.length - 1 ? 'page' : undefined}>
            {link ? (
              <Link {...link} resetScroll={false} className={styles.up}>
                {label}
              </Link>
            ) : (
              label
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
