import { formatDay } from '../../format/date.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './evidence-drawer.module.css'
import type { EvidenceRef } from './evidence-ref.ts'
import { yearsOf } from './outdated.ts'
import { useOutdated } from './use-outdated.ts'

/** Says of a figure that later reports have left it behind, and which report of its own that is. */
export const EvidenceOutdated = ({ evidence }: { evidence: EvidenceRef }) => {
  const t = useT()
  const outdated = useOutdated(evidence)
  if (outdated.length === 0) return null
  const reports = new Map(outdated.map(({ report }) => [report.id, report]))
  return (
    <section className={styles.part}>
      <p className={styles.status} data-status="PARTIAL">
        <strong>{t('figure.outdated', yearsOf(outdated))}</strong>{' '}
        {t('figure.outdated.explain', yearsOf(outdated))}
      </p>
      <ul className={styles.lines}>
        {[...reports.values()].map(({ id, title, issuedOn }) => (
          <li key={id}>
            {title}
            {issuedOn && ` · ${formatDay(issuedOn)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
