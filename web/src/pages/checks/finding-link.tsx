import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import type { Finding } from '../../components/findings/use-findings.ts'
import { Icon } from '../../components/icon.tsx'
import { noFilters, writeFilters } from '../../filters/filters.ts'
import { useFilters } from '../../filters/filters-context.ts'
import type { Search } from '../../filters/search.ts'
import { useName, useT } from '../../i18n/use-t.ts'
import styles from './finding-drawer.module.css'
import { subjectOf } from './finding-words.ts'

/** The way to the page and row that a finding concerns. */
export const FindingLink = ({ finding }: { finding: Finding }) => {
  const t = useT()
  const nameOf = useName()
  const { unit } = useFilters().filters
  const { project, indicator } = finding
  const subject = subjectOf(finding)
  const search = (before: Search): Search => ({
    ...carried(before),
    ...writeFilters({ ...noFilters, unit, projects: project ? [project.id] : [] }),
    ...(indicator && { indicator: indicator.id }),
  })
  return (
    <Link
      to={subject === 'funds' ? '/funds' : '/indicators'}
      search={search}
      className={styles.link}
      preload={false}
    >
      {t(`checks.detail.${subject}`, { name: indicator ? nameOf(indicator) : '' })}
      <Icon name="next" size={14} />
    </Link>
  )
}
