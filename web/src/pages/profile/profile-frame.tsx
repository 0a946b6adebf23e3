import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { carried } from '../../app/navigation.ts'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { useT } from '../../i18n/use-t.ts'
import styles from './profile.module.css'

interface Props {
  /** A link to what it is a part of. */
  crumb?: ReactNode
  title: string
  lead?: string
  children: ReactNode
}

/** The frame of a profile: where it stands, its name, and a button that prints it. */
export const ProfileFrame = ({ crumb, title, lead, children }: Props) => {
  const t = useT()
  return (
    <>
      <nav className={styles.crumbs} aria-label={t('profile.crumbs')} data-print="hide">
        <ol>
          <li>
            <Link to="/data" search={carried}>
              {t('nav.data')}
            </Link>
          </li>
          {crumb && <li>{crumb}</li>}
        </ol>
        <button type="button" className={styles.print} onClick={() => window.print()}>
          <Icon name="print" />
          {t('profile.print')}
        </button>
      </nav>
      <Page title={title} lead={lead} filters={false}>
        {children}
      </Page>
    </>
  )
}
