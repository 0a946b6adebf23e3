import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { carried } from '../../app/navigation.ts'
import { ChartScopeContext } from '../../components/chart/chart-scope.ts'
import { SimulatedLine } from '../../components/chart/simulated-mark.tsx'
import { CopyLink } from '../../components/copy-link.tsx'
import type { Crumb } from '../../components/crumbs.tsx'
import { Icon } from '../../components/icon.tsx'
import { Page } from '../../components/page.tsx'
import { type Filters, noFilters, writeFilters } from '../../filters/filters.ts'
import { useFilters } from '../../filters/filters-context.ts'
import type { Search } from '../../filters/search.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './profile.module.css'

interface Props {
  /** What it is a part of. */
  above: readonly Crumb[]
  title: string
  lead?: string
  /** The filters under which the other pages show the same. */
  choice: Partial<Filters>
  /** The programmes whose reports tell of it; without them, all that are not made up. */
  programmes?: readonly string[]
  /** The made-up programme that it belongs to. */
  simulated?: string | null
  children: ReactNode
}

const pages = [
  { to: '/', label: 'nav.overview' },
  { to: '/funds', label: 'nav.funds' },
  { to: '/indicators', label: 'nav.indicators' },
] as const

/** The frame of a profile: where it stands, its name, the pages that show it in full, and a button that prints it. */
export const ProfileFrame = ({ above, title, lead, choice, programmes, simulated, children }: Props) => {
  const t = useT()
  const { unit } = useFilters().filters
  const search = (before: Search) => ({
    ...carried(before),
    ...writeFilters({ ...noFilters, unit, ...choice }),
  })
  const actions = (
    <div className={styles.actions} data-print="hide">
      <CopyLink />
      <button type="button" className={styles.print} onClick={() => window.print()}>
        <Icon name="print" />
        {t('profile.print')}
      </button>
    </div>
  )
  return (
    <Page
      title={title}
      lead={lead}
      filters={false}
      crumbs={[{ label: t('nav.overview'), link: { to: '/', search: carried } }, ...above, { label: title }]}
      actions={actions}
    >
      <p className={styles.pages} data-print="hide">
        {t('profile.pages')}
        {pages.map(({ to, label }) => (
          <Link key={to} to={to} search={search}>
            {t(label)}
          </Link>
        ))}
      </p>
      {simulated && <SimulatedLine names={simulated} />}
      <ChartScopeContext value={{ chosen: title, period: null, programmes, simulated }}>
        {children}
      </ChartScopeContext>
    </Page>
  )
}
