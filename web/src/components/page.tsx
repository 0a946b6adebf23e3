import { type ReactNode, useDeferredValue, useEffect, useState } from 'react'
import { FilterBar } from '../filters/filter-bar.tsx'
import { FiltersContext, useFilters } from '../filters/filters-context.ts'
import { useChips } from '../filters/use-chips.ts'
import { type Leaf, useCrumbs } from '../filters/use-crumbs.ts'
import { useSimulated } from '../filters/use-simulated.ts'
import { useT } from '../i18n/use-t.ts'
import { SimulatedLine } from './chart/simulated-mark.tsx'
import { type Crumb, Crumbs } from './crumbs.tsx'
import styles from './page.module.css'
import { PageFindingContext } from './page-finding.ts'
import { PrintMargins } from './print-margins.tsx'
import { Unbroken } from './unbroken.tsx'

interface Props {
  title: string
  /** What the page is about, until it has found something to say. */
  lead?: string
  /** False on a page whose content the filters do not narrow. */
  filters?: boolean
  /** What the page has opened inside the filters. */
  leaf?: Leaf | null
  /** The way to a page that stands outside of the filters. */
  crumbs?: readonly Crumb[]
  /** Buttons beside the title. */
  actions?: ReactNode
  children: ReactNode
}

/** A page's frame: where the reader stands, the question it answers, what was found, the filters, then its parts. */
export const Page = ({ title, lead, filters = true, leaf, crumbs, actions, children }: Props) => {
  const [finding, setFinding] = useState<string | null>(null)
  const steps = useCrumbs(leaf)
  const simulated = useSimulated()
  // Bar and head answer a choice at once; the parts follow, and a further choice need not wait for them.
  const settled = useDeferredValue(useFilters())
  useTitle(filters ? [leaf?.label ?? finding, title] : [title], filters)
  return (
    <>
      <PrintMargins title={title} filters={filters} />
      <header className={styles.head}>
        {(filters || crumbs) && <Crumbs items={crumbs ?? steps} />}
        <div className={styles.top}>
          <h1 className={styles.title}>{title}</h1>
          {actions}
        </div>
        {(finding ?? lead) && (
          <p className={styles.lead}>
            <Unbroken text={finding ?? lead ?? ''} />
          </p>
        )}
      </header>
      {filters && <FilterBar />}
      <div className={styles.body}>
        {filters && simulated && <SimulatedLine names={simulated} />}
        <PageFindingContext value={setFinding}>
          <FiltersContext value={settled}>{children}</FiltersContext>
        </PageFindingContext>
      </div>
    </>
  )
}

/** The tab says what is shown: what was found, the page, what was chosen. */
const useTitle = (parts: (string | null)[], filters: boolean) => {
  const t = useT()
  const chosen = useChips().map(({ label }) => label)
  const title = [...parts, filters ? chosen.join(t('list.separator')) : '', t('brand.name')]
    .filter(Boolean)
    .join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}
