import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import { Figure } from '../../components/figure.tsx'
import { StatTile } from '../../components/stat-tile.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { formatNumber } from '../../format/number.ts'
import type { OverviewQuery } from '../../generated/graphql.ts'
import { useProjectName, useT } from '../../i18n/use-t.ts'
import styles from './overview.module.css'

/** The self-evaluated score of each project with its grade; scores of different projects are not added. */
export const ScoreTile = ({ scores }: { scores: OverviewQuery['scores']['nodes'] }) => {
  const t = useT()
  const projectName = useProjectName()
  const { indicatorFilter } = useFilters()
  return (
    <StatTile label={t('overview.tile.score')} wide>
      <ul className={styles.scores}>
        {scores.map(({ project, score, grade, evidence }) => {
          if (!project) return null
          const name = projectName(project)
          return (
            <li key={project.id}>
              <Link
                to="/projects/$id"
                params={{ id: project.id }}
                search={carried}
                className={styles.project}
                title={name}
                preload={false}
              >
                {name}
              </Link>
              <Figure
                label={`${name} · ${t('overview.tile.score')}`}
                value={typeof score === 'number' ? formatNumber(score) : null}
                status={typeof score === 'number' ? 'REPORTED' : evidence.status}
                evidence={{
                  of: 'performance',
                  figure: 'ACTUAL',
                  says: 'SCORE',
                  where: indicatorFilter,
                  at: { project: project.id },
                }}
              />
              {grade && <span className={styles.grade}>{t(`grade.${grade}`)}</span>}
            </li>
          )
        })}
      </ul>
    </StatTile>
  )
}
