import { Figure } from '../../components/figure.tsx'
import { Icon } from '../../components/icon.tsx'
import { StatusMark } from '../../components/status-mark.tsx'
import { formatYears } from '../../format/date.ts'
import { formatNumber, formatRate } from '../../format/number.ts'
import type { IndicatorFilter, ResultFaceFragment } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { ResultBullet } from './bullet.tsx'
import { completionSentence, isScoreConfirmed, scoreSentence } from './formula.ts'
import styles from './indicator-drawer.module.css'
import { isFarAbove, overThreshold } from './over-completion.ts'
import { actualText, targetText, useResultNames } from './result-words.ts'
import { useUnit } from './units.ts'

interface Props {
  row: ResultFaceFragment
  /** The question that the row came from. */
  where: IndicatorFilter
}

/** One project's result: target, actual and points, then how completion and score came about, and why it fell short. */
export const ProjectResult = ({ row, where }: Props) => {
  const t = useT()
  const names = useResultNames()
  const unit = useUnit()(row.indicator.unit)
  const { status, period, deviation, shortfallReason, targetEvidence, actualEvidence } = row
  const number = (value: number | null | undefined) =>
    typeof value === 'number' ? formatNumber(value) : null
  const reported = typeof row.score === 'number' ? 'REPORTED' : 'NOT_REPORTED'
  const figures = [
    {
      of: 'TARGET',
      key: 'indicators.col.target',
      value: targetText(row.target),
      status: targetEvidence.status,
      unit,
    },
    {
      of: 'ACTUAL',
      key: 'indicators.col.actual',
      value: actualText(row.actual),
      status: actualEvidence.status,
      unit,
    },
    {
      of: 'ACTUAL',
      key: 'indicators.col.weight',
      value: number(row.weight),
      status: reported,
      unit: undefined,
    },
    {
      of: 'ACTUAL',
      key: 'indicators.col.score',
      value: number(row.score),
      status: reported,
      unit: undefined,
    },
  ] as const
  return (
    <section className={styles.part}>
      <header className={styles.partHead}>
        <h3>
          {names.project(row)} <span>{formatYears(period.from, period.to)}</span>
        </h3>
        <StatusMark status={status} />
      </header>
      <dl className={styles.figures}>
        {figures.map((figure) => (
          <div key={figure.key}>
            <dt>{t(figure.key)}</dt>
            <dd>
              <Figure
                label={names.label(row, t(figure.key))}
                value={figure.value}
                status={figure.status}
                unit={figure.unit}
                evidence={{ of: 'result', figure: figure.of, id: row.id, where }}
              />
            </dd>
          </div>
        ))}
      </dl>
      <ResultBullet row={row} />
      <Workings row={row} />
      {isFarAbove(deviation) && (
        <p className={styles.hint}>
          <Icon name="alert" size={14} />
          <span>
            <strong>{t('indicators.over')}</strong>{' '}
            {t('indicators.over.hint', { share: formatRate(overThreshold, 0) })}
          </span>
        </p>
      )}
      {shortfallReason && (
        <p className={styles.reason}>
          <strong>{t('indicators.detail.reason')}</strong> {shortfallReason}
        </p>
      )}
      {status === 'UNMET' && !shortfallReason && (
        <p className={styles.hint}>
          <Icon name="alert" size={14} /> {t('indicators.detail.noReason')}
        </p>
      )}
    </section>
  )
}

/** The formulas in words, with the row's own numbers. */
const Workings = ({ row }: { row: ResultFaceFragment }) => {
  const t = useT()
  const completion = completionSentence(row)
  const score = scoreSentence(row)
  const confirmed = isScoreConfirmed(row)
  return (
    <dl className={styles.workings}>
      <dt>{t('indicators.formula.completion')}</dt>
      <dd>{t(completion.key, completion.values)}</dd>
      {score && (
        <>
          <dt>{t('indicators.formula.score')}</dt>
          <dd>
            {t(score.key, score.values)}
            {confirmed !== null && (
              <span data-confirmed={confirmed}>
                <Icon name={confirmed ? 'check' : 'alert'} size={12} />
                {t('indicators.formula.reported', { score: formatNumber(row.score ?? 0) })}
                {' · '}
                {confirmed
                  ? t('indicators.formula.same')
                  : t('indicators.formula.differs', { computed: formatNumber(row.computedScore ?? 0) })}
              </span>
            )}
          </dd>
        </>
      )}
    </dl>
  )
}
