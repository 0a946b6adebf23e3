import { useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { Icon } from '../components/icon.tsx'
import { useT } from '../i18n/use-t.ts'
import { AccountLink } from './account-link.tsx'
import { destinations } from './navigation.ts'
import { PageLink } from './page-link.tsx'
import styles from './page-links.module.css'

const MoreSheet = lazy(() => import('./more-sheet.tsx'))

/** All pages one under the other in the rail; on phones five in a bar below, the others behind "more". */
export const PageLinks = () => {
  const t = useT()
  const { pathname } = useLocation()
  const [open, setOpen] = useState(false)
  const inMore = destinations.some(({ to, more }) => more && to === pathname)
  return (
    <nav className={styles.nav} aria-label={t('nav.label')}>
      {destinations.map((destination) => (
        <PageLink key={destination.to} destination={destination} />
      ))}
      <span className={styles.account}>
        <AccountLink />
      </span>
      <button
        type="button"
        className={`${styles.link} ${styles.more}`}
        data-here={inMore}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="more" size={18} />
        <span>{t('nav.more')}</span>
      </button>
      {open && (
        <Suspense>
          <MoreSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </nav>
  )
}
