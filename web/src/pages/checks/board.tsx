import { Card } from '../../components/card.tsx'
import { SeverityMark, severityOrder } from '../../components/findings/severity-mark.tsx'
import { Icon } from '../../components/icon.tsx'
import { SourceLine } from '../../components/source-line.tsx'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './board.module.css'
import { cleanCount, comparisonsPerSquare, type KindSums, squaresOf, sumKinds, total } from './kind-sums.ts'
import type { CheckedReport } from './use-checks.ts'
import type { NarrowingState } from './use-narrowing.ts'

/** All comparisons at a glance: a line of squares for each kind, those that found something first. */
export const Board = ({ report, narrowing }: { report: CheckedReport; narrowing: NarrowingState }) => {
  const t = useT()
  const { checks, findings } = report
  const lines = sumKinds(checks, findings)
  const per = comparisonsPerSquare(lines)
  const passed = formatNumber(total(lines.map((line) => line.passed)))
  const found = total(lines.map(({ foundCount }) => foundCount))
  const { kinds } = narrowing.chosen
  return (
    <Card
      title={
        found > 0
          ? t('checks.board.title', { passed, found: formatNumber(found) })
          : t('checks.board.clean', { passed })
      }
      subtitle={t('checks.board.subtitle', {
        checks: checks.length,
        clean: cleanCount(checks),
        square: per === 1 ? t('checks.board.square') : t('checks.board.squares', { per: formatNumber(per) }),
      })}
      actions={<Key />}
      foot={<SourceLine />}
    >
      <ul className={styles.board}>
        {lines.map((line) => (
          <li key={line.kind}>
            <Line
              line={line}
              per={per}
              isChosen={kinds.includes(line.kind)}
              isFaint={kinds.length > 0 && !kinds.includes(line.kind)}
              onPick={() =>
                narrowing.setChoice({
                  kinds: kinds.length === 1 && kinds[0] === line.kind ? [] : [line.kind],
                })
              }
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}

interface LineProps {
  line: KindSums
  per: number
  isChosen: boolean
  isFaint: boolean
  onPick: () => void
}

const Line = ({ line, per, isChosen, isFaint, onPick }: LineProps) => {
  const t = useT()
  return (
    <button
      type="button"
      className={styles.line}
      aria-pressed={isChosen}
      data-faint={isFaint}
      title={t('checks.board.hint')}
      onClick={onPick}
    >
      <span className={styles.kind}>
        <strong>{t(`checkKind.${line.kind}`)}</strong>
        <small>{t(`checkKind.explain.${line.kind}`)}</small>
      </span>
      <span className={styles.squares} aria-hidden="true" data-print="hide">
        {squaresOf(line, per).map(({ id, square }) => (
          <i key={id} data-square={square} />
        ))}
      </span>
      <span className={styles.counts}>
        {severityOrder
          .filter((severity) => line.found[severity] > 0)
          .map((severity) => (
            <SeverityMark key={severity} severity={severity} count={line.found[severity]} />
          ))}
        <span className={styles.passed}>
          <Icon name="check" size={12} />
          {t('checks.board.passedCount', { count: formatNumber(line.passed) })}
        </span>
      </span>
    </button>
  )
}

const Key = () => {
  const t = useT()
  return (
    <ul className={styles.key} data-print="hide">
      {severityOrder.map((severity) => (
        <li key={severity}>
          <i data-square={severity} />
          {t(`severity.${severity}`)}
        </li>
      ))}
      <li>
        <i data-square="PASSED" />
        {t('checks.board.passed')}
      </li>
    </ul>
  )
}
