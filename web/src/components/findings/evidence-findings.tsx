import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import type { Search } from '../../filters/search.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './evidence-findings.module.css'
import { findingsOnPrinted } from './findings-on.ts'
import { SeverityMark } from './severity-mark.tsx'
import { useFindings } from './use-findings.ts'

interface Props {
  /** Where the figure is printed. */
  citations: Parameters<typeof findingsOnPrinted>[1]
  /** Called when the reader goes to a finding's own page. */
  onLeave: () => void
}

/** What the checks found on a figure whose evidence is open. */
export const EvidenceFindings = ({ citations, onLeave }: Props) => {
  const t = useT()
  const found = findingsOnPrinted(useFindings(), citations)
  if (found.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{t('checks.evidence', { count: found.length })}</h3>
      <ul>
        {found.map(({ id, severity, message }) => (
          <li key={id}>
            <Link
              to="/checks"
              search={(search: Search) => ({ ...carried(search), finding: id })}
              className={styles.line}
              onClick={onLeave}
            >
              <SeverityMark severity={severity} />
              <span>{message}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
