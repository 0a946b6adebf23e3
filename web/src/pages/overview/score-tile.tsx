import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import { Figure } from '../../components/figure.tsx'
import { StatTile } from '../../components/stat-tile.tsx'
import { TermText } from '../../components/term.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { manyProjects } from '../../filters/scale.ts'
import { formatNumber } from '../../format/number.ts'
import type { OverviewQuery } from '../../generated/graphql.ts'
import { useProjectName, useT } from '../../i18n/use-t.ts'
import styles from './overview.module.css'

type Scores = OverviewQuery['scores']['nodes']

/** How many of many projects are named. */
const fewScores = 4

/** All of few projects; of many those with the lowest share of their points. */
const lowestScores = (scores: Scores): Scores => {
  if (scores.length <= manyProjects) return scores
  const share = ({ score, weight }: Scores[number]) =>
    typeof score === 'number' && weight ? score / weight : Number.POSITIVE_INFINITY
  return scores.toSorted((a, b) => share(a) - share(b)).slice(0, fewScores)
}

/** The self-evaluated score of each project with its grade; scores of different projects are not added. */
export const ScoreTile = ({ scores }: { scores: Scores }) => {
  const t = useT()
  const projectName = useProjectName()
  const { indicatorFilter } = useFilters()
  return (
    <StatTile label={t('overview.tile.score')} term="term.score" wide>
      <ul className={styles.scores}>
        {lowestScores(scores).map(({ project, score, grade, evidence }) => {
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
              {grade && (
                <span className={styles.grade}>
                  <TermText term="term.grade">{t(`grade.${grade}`)}</TermText>
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {scores.length > manyProjects && (
        <p className={styles.rest}>
          {t('overview.tile.score.lowest', { count: fewScores, all: scores.length })}
        </p>
      )}
    </StatTile>
  )
}
