import { severityOrder } from '../../components/findings/severity-mark.tsx'
import type { Finding } from '../../components/findings/use-findings.ts'
import { SearchBox } from '../../components/search-box.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { useT } from '../../i18n/use-t.ts'
import { Downloads } from './downloads.tsx'
import { FacetMenus } from './facet-menus.tsx'
import { countOptions } from './narrow-findings.ts'
import { Notices } from './notices.tsx'
import styles from './toolbar.module.css'
import type { CheckedReport } from './use-checks.ts'
import type { NarrowingState } from './use-narrowing.ts'

interface Props {
  report: CheckedReport
  /** What the list shows now. */
  shown: readonly Finding[]
  narrowing: NarrowingState
  view: 'findings' | 'checks'
  onView: (view: 'findings' | 'checks') => void
}

/** Findings or rules; the findings' filters with their counts, and the ways to take the list away. */
export const Toolbar = ({ report, shown, narrowing, view, onView }: Props) => {
  const t = useT()
  const { chosen, setChoice } = narrowing
  const counts = countOptions(report.findings, chosen, 'severity', ({ severity }) => severity)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const severities = [
    { value: '' as const, label: t('checks.count', { name: t('filter.all'), count: all }) },
    ...severityOrder.map((value) => ({
      value,
      label: t('checks.count', { name: t(`severity.${value}`), count: counts.get(value) ?? 0 }),
    })),
  ]
  return (
    <section className={styles.bar} aria-label={t('checks.tools')} data-print="hide">
      <Segmented
        label={t('checks.view')}
        value={view}
        options={[
          { value: 'findings', label: t('checks.view.findings', { count: report.findingCount }) },
          { value: 'checks', label: t('checks.view.checks', { count: report.checks.length }) },
        ]}
        onChange={onView}
      />
      {view === 'findings' && (
        <>
          <span className={styles.rule} />
          <div className={styles.scroll}>
            <Segmented
              label={t('checks.severity')}
              value={chosen.severity ?? ''}
              options={severities}
              onChange={(severity) => setChoice({ severity: severity || null })}
            />
          </div>
          <FacetMenus report={report} narrowing={narrowing} />
          <div className={styles.find}>
            <SearchBox
              label={t('checks.search')}
              value={chosen.search}
              onSearch={(search) => setChoice({ search })}
            />
            {shown.length > 0 && <Downloads chosen={chosen} />}
          </div>
        </>
      )}
      <Notices report={report} narrowing={narrowing} />
    </section>
  )
}
