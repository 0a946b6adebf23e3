import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import { Card } from '../../components/card.tsx'
import { formatYears } from '../../format/date.ts'
import { useName, useT } from '../../i18n/use-t.ts'
import styles from './profile.module.css'
import type { RegionProfile } from './use-profile.ts'

/** The projects that a region takes part in. */
export const ProjectLinks = ({ projects }: { projects: RegionProfile['projects'] }) => {
  const t = useT()
  const nameOf = useName()
  return (
    <Card title={t('profile.projects.title', { count: projects.length })}>
      <ul className={styles.projects}>
        {projects.map((project) => (
          <li key={project.id}>
            <Link to="/projects/$id" params={{ id: project.id }} search={carried}>
              {nameOf(project)}
            </Link>{' '}
            <small className={styles.unit}>{formatYears(project.period.from, project.period.to)}</small>
          </li>
        ))}
      </ul>
    </Card>
  )
}
