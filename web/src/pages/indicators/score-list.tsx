import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import { Figure } from '../../components/figure.tsx'
import { Icon } from '../../components/icon.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { formatNumber } from '../../format/number.ts'
import type { IndicatorSumsFragment } from '../../generated/graphql.ts'
import { useProjectName, useT } from '../../i18n/use-t.ts'
import { isScoreConfirmed } from './formula.ts'
import styles from './indicators.module.css'

/** Each project's score with its grade, and whether the recomputation agrees. Scores of different projects are not added. */
export const ScoreList = ({ scores }: { scores: readonly IndicatorSumsFragment[] }) => {
  const t = useT()
  const projectName = useProjectName()
  const { indicatorFilter } = useFilters()
  return (
    <ul className={styles.scores}>
      {scores.map(({ project, score, weight, computedScore, grade, evidence }) => {
        if (!project) return null
        const name = projectName(project)
        const confirmed = isScoreConfirmed({ score, computedScore })
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
            {confirmed === false && (
              <span className={styles.differs}>
                <Icon name="alert" size={12} />
                {t('indicators.score.differs', { score: formatNumber(computedScore ?? 0) })}
              </span>
            )}
            <span>
              <Figure
                label={`${name} · ${t('indicators.score')}`}
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
              {typeof weight === 'number' && <small className={styles.of}> / {formatNumber(weight)}</small>}
            </span>
            {grade && (
              <span className={styles.grade} data-grade={grade}>
                {t(`grade.${grade}`)}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
