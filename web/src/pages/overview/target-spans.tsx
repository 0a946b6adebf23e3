import { Figure } from '../../components/figure.tsx'
import { formatYears } from '../../format/date.ts'
import { formatNumber } from '../../format/number.ts'
import type { FigureStatus, IndicatorFilter } from '../../generated/graphql.ts'
import { useProjectName, useT } from '../../i18n/use-t.ts'
import styles from './overview.module.css'
import type { TargetSpan } from './use-targets.ts'

interface Props {
  spans: readonly TargetSpan[]
  where: IndicatorFilter
  name: string
  unit: string
}

/** Each project's whole span beside the years: its target, and what was done. */
export const TargetSpans = ({ spans, where, name, unit }: Props) => {
  const t = useT()
  const projectName = useProjectName()
  return (
    <section className={styles.spans} aria-label={t('overview.targets.spans')}>
      <h3>{t('overview.targets.spans')}</h3>
      {spans.map(({ project, target, actual, targetEvidence, actualEvidence }) => {
        if (!project) return null
        const figure = (of: 'TARGET' | 'ACTUAL', value: number | null | undefined, status: FigureStatus) => (
          <Figure
            label={`${projectName(project)} · ${name} · ${t(`overview.targets.${of}`)}`}
            value={typeof value === 'number' ? formatNumber(value) : null}
            status={status}
            unit={unit}
            evidence={{ of: 'performance', figure: of, where, at: { project: project.id } }}
          />
        )
        return (
          <div key={project.id} className={styles.span}>
            <h4 className={styles.spanName}>
              {projectName(project)} {formatYears(project.period.from, project.period.to)}
            </h4>
            <dl>
              <div>
                <dt>{t('overview.targets.TARGET')}</dt>
                <dd>{figure('TARGET', target, targetEvidence.status)}</dd>
              </div>
              <div>
                <dt>{t('overview.targets.ACTUAL')}</dt>
                <dd>{figure('ACTUAL', actual, actualEvidence.status)}</dd>
              </div>
            </dl>
          </div>
        )
      })}
    </section>
  )
}
