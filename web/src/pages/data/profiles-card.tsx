import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import { Card } from '../../components/card.tsx'
import { formatYears } from '../../format/date.ts'
import { useName, useRegionName, useT } from '../../i18n/use-t.ts'
import styles from './data.module.css'
import type { Project } from './use-data.ts'

/** The way to the one-page profile of every project and of each region that takes part. */
export const ProfilesCard = ({ projects }: { projects: Project[] }) => {
  const t = useT()
  const nameOf = useName()
  const regionName = useRegionName()
  const regions = new Set(
    projects.flatMap(({ region, regions: parts }) => [region, ...parts].map(({ code }) => code)),
  )
  return (
    <Card
      anchor="profiles"
      title={t('data.profiles.title', { projects: projects.length, regions: regions.size })}
      subtitle={t('data.profiles.subtitle')}
    >
      <ul className={styles.profiles}>
        {projects.map((project) => (
          <li key={project.id}>
            <Link to="/projects/$id" params={{ id: project.id }} search={carried}>
              {nameOf(project)}
            </Link>
            <small>
              {formatYears(project.period.from, project.period.to)}
              {project.programme.simulated && ` · ${t('data.profiles.simulated')}`}
            </small>
            <ul className={styles.places}>
              {[project.region, ...project.regions].map((region) => (
                <li key={region.code}>
                  <Link to="/regions/$code" params={{ code: region.code }} search={carried}>
                    {regionName(region)}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  )
}
