import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import { Card } from '../../components/card.tsx'
import { SeverityMark, severityOrder } from '../../components/findings/severity-mark.tsx'
import type { Search } from '../../filters/search.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './profile.module.css'
import type { Finding } from './use-profile.ts'

interface Props {
  findings: readonly Finding[]
  /** How many there are in all, listed or not. */
  total: number
  /** The project to which the list of all is narrowed. */
  project?: string
}

/** As many as a printed page bears; the others are behind the link. */
const listed = 6

/** What the checks found, by severity, the most serious in full. */
export const FindingsCard = ({ findings, total, project }: Props) => {
  const t = useT()
  const ordered = findings.toSorted(
    (a, b) => severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity),
  )
  const search = (before: Search): Search => ({ ...carried(before), project: project ?? '', region: '' })
  return (
    <Card
      title={t(total > 0 ? 'profile.findings.title' : 'profile.findings.none', { count: total })}
      subtitle={total > 0 ? t('profile.findings.subtitle') : undefined}
    >
      <p className={styles.severities}>
        {severityOrder.map((severity) => {
          const count = findings.filter((finding) => finding.severity === severity).length
          return count > 0 && <SeverityMark key={severity} severity={severity} count={count} />
        })}
        {total > 0 && (
          <Link to="/checks" search={search} preload={false}>
            {t('profile.findings.all')}
          </Link>
        )}
      </p>
      <ul className={styles.findings}>
        {ordered.slice(0, listed).map(({ id, severity, message }) => (
          <li key={id}>
            <SeverityMark severity={severity} />
            <Link
              to="/checks"
              search={(before: Search): Search => ({ ...search(before), finding: id })}
              preload={false}
            >
              {message}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
