import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Sheet, SheetTitle } from '../components/sheet.tsx'
import { useT } from '../i18n/use-t.ts'
import { AccountLink } from './account-link.tsx'
import { destinations } from './navigation.ts'
import { PageLink } from './page-link.tsx'
import styles from './page-links.module.css'

/** The pages that the phone's bar has no room for. It goes once one of them is there. */
const MoreSheet = ({ onClose }: { onClose: () => void }) => {
  const t = useT()
  const { pathname } = useLocation()
  const opened = useRef(pathname)
  useEffect(() => {
    if (pathname !== opened.current) onClose()
  }, [pathname, onClose])
  return (
    <Sheet head={<SheetTitle>{t('nav.more')}</SheetTitle>} closeLabel={t('sheet.close')} onClose={onClose}>
      <nav className={styles.sheet} aria-label={t('nav.more')}>
        {destinations
          .filter(({ more }) => more)
          .map((destination) => (
            <PageLink key={destination.to} destination={destination} />
          ))}
        <AccountLink />
      </nav>
    </Sheet>
  )
}

export default MoreSheet
