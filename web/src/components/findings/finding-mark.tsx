import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import type { Search } from '../../filters/search.ts'
import { useT } from '../../i18n/use-t.ts'
import { Icon } from '../icon.tsx'
import styles from './finding-mark.module.css'
import { severityIcons } from './severity-mark.tsx'
import type { Finding } from './use-findings.ts'

/** A small mark beside a figure that has findings; it leads to the most serious of them. Draws nothing where there are none. */
export const FindingMark = ({ findings }: { findings: readonly Finding[] }) => {
  const t = useT()
  const [first] = findings
  if (!first) return null
  const label = t('checks.mark', { count: findings.length, message: first.message })
  return (
    <Link
      to="/checks"
      search={(search: Search) => ({ ...carried(search), finding: first.id })}
      className={styles.mark}
      data-severity={first.severity}
      title={label}
      aria-label={label}
      preload={false}
    >
      <Icon name={severityIcons[first.severity]} size={13} />
    </Link>
  )
}
