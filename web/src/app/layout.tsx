import { ApolloProvider } from '@apollo/client/react'
import { Link, Outlet, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo } from 'react'
import { EvidenceHost } from '../components/evidence/evidence-host.tsx'
import { Icon } from '../components/icon.tsx'
import { FiltersProvider } from '../filters/filters-provider.tsx'
import type { Search } from '../filters/search.ts'
import { useT } from '../i18n/use-t.ts'
import { clientOf } from './apollo.ts'
import { asOf } from './as-of.ts'
import { EmbedFrame } from './embed-frame.tsx'
import styles from './layout.module.css'
import { LookSwitch } from './look-switch.tsx'
import { carried } from './navigation.ts'
import { PageLinks } from './page-links.tsx'
import { PreferencesContext, readPreferences } from './preferences.ts'
import { ReleaseBanner } from './release-banner.tsx'
import { ReleaseFoot } from './release-foot.tsx'
import { ShortcutHelp } from './shortcut-help.tsx'

/** The frame of every page: brand and pages in a rail (a bar on phones), the page, the release in the foot. */
export const Layout = () => {
  const search: Search = useSearch({ strict: false })
  const preferences = useMemo(() => readPreferences(search), [search])
  useEffect(() => {
    document.documentElement.lang = preferences.language === 'zh' ? 'zh-CN' : 'en'
    document.documentElement.dataset.theme = preferences.theme ?? ''
  }, [preferences])
  return (
    <PreferencesContext value={preferences}>
      <ApolloProvider client={clientOf(asOf(search).release)}>
        <FiltersProvider search={search}>
          <EvidenceHost>
            <FrameOf search={search} />
          </EvidenceHost>
        </FiltersProvider>
      </ApolloProvider>
    </PreferencesContext>
  )
}

/** A page in its frame; a chart alone where the link says so. */
const FrameOf = ({ search }: { search: Search }) =>
  search.embed ? (
    <EmbedFrame id={search.embed} />
  ) : search.present ? (
    <Suspense>
      <PresentFrame />
    </Suspense>
  ) : (
    <Frame />
  )

const PresentFrame = lazy(async () => ({ default: (await import('./present-frame.tsx')).PresentFrame }))

const Frame = () => {
  const t = useT()
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {t('skip.content')}
      </a>
      <header className={styles.rail} data-print="hide">
        <Link to="/" search={carried} className={styles.brand}>
          <img src="/mark.svg" alt="" width={28} height={28} />
          <span>
            <strong>{t('brand.name')}</strong>
            <small>{t('brand.line')}</small>
          </span>
        </Link>
        <PageLinks />
        <div className={styles.looks}>
          <LookSwitch />
          <Link
            to="/present"
            search={carried}
            className={styles.tool}
            title={t('present.title')}
            aria-label={t('present.title')}
          >
            <Icon name="screen" />
          </Link>
          <ShortcutHelp />
        </div>
      </header>
      <div className={styles.page}>
        <ReleaseBanner />
        <main id="content" className={styles.content} tabIndex={-1}>
          <Outlet />
        </main>
        <ReleaseFoot />
      </div>
    </div>
  )
}
