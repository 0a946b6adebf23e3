import { ApolloProvider } from '@apollo/client/react'
import { Link, Outlet } from '@tanstack/react-router'
import { lazy, memo, Suspense, startTransition, useEffect, useState } from 'react'
import { EvidenceHost } from '../components/evidence/evidence-host.tsx'
import { OutdatedHost } from '../components/evidence/outdated-host.tsx'
import { Icon } from '../components/icon.tsx'
import { FiltersProvider } from '../filters/filters-provider.tsx'
import { useSearchValue } from '../filters/use-search-param.ts'
import { useT } from '../i18n/use-t.ts'
import { clientOf } from './apollo.ts'
import { asOf } from './as-of.ts'
import { EmbedFrame } from './embed-frame.tsx'
import styles from './layout.module.css'
import { LookSwitch } from './look-switch.tsx'
import { carried } from './navigation.ts'
import { PageLinks } from './page-links.tsx'
import { LanguageContext, ThemeContext } from './preferences.ts'
import { ReleaseBanner } from './release-banner.tsx'
import { ReleaseFoot } from './release-foot.tsx'
import { ShortcutHelp } from './shortcut-help.tsx'
import { useChosenLook } from './use-preferences.ts'

/** The frame of every page: brand and pages in a rail (a bar on phones), the page, the release in the foot. */
export const Layout = () => {
  const { language, theme } = useChosenLook()
  const { release } = asOf({ release: useSearchValue('release') })
  const [worn, setWorn] = useState(theme)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  useEffect(() => {
    document.documentElement.dataset.theme = theme ?? ''
    // The page changes its colours at once; drawings read them off it, and follow.
    startTransition(() => setWorn(theme))
  }, [theme])
  return (
    <LanguageContext value={language}>
      <ThemeContext value={worn}>
        <ApolloProvider client={clientOf(release)}>
          <FiltersProvider>
            <OutdatedHost>
              <EvidenceHost>
                <FrameOfLink />
              </EvidenceHost>
            </OutdatedHost>
          </FiltersProvider>
        </ApolloProvider>
      </ThemeContext>
    </LanguageContext>
  )
}

/** A page in its frame; a chart alone where the link says so. */
const FrameOfLink = memo(() => {
  const embed = useSearchValue('embed')
  const isPresented = useSearchValue('present') !== ''
  if (embed) return <EmbedFrame id={embed} />
  if (!isPresented) return <Frame />
  return (
    <Suspense>
      <PresentFrame />
    </Suspense>
  )
})

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
