import { Card } from '../../components/card.tsx'
import { severityIcons } from '../../components/findings/severity-mark.tsx'
import { Icon } from '../../components/icon.tsx'
import { SourceLine } from '../../components/source-line.tsx'
import { formatNumber } from '../../format/number.ts'
import type { Severity } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { kindOrder } from './finding-choice.ts'
import { type Check, cleanCount } from './kind-sums.ts'
import styles from './rules.module.css'
import type { CheckedReport } from './use-checks.ts'
import type { NarrowingState } from './use-narrowing.ts'

interface Props {
  report: CheckedReport
  narrowing: NarrowingState
}

/** Every check by kind: what it compares, how often it held, and the way to what it found. */
export const RuleList = ({ report, narrowing }: Props) => {
  const t = useT()
  const { checks, findings } = report
  const { kinds } = narrowing.chosen
  return (
    <Card
      title={t('checks.rules.title', { checks: checks.length, clean: cleanCount(checks) })}
      subtitle={t('checks.rules.subtitle')}
      foot={<SourceLine />}
    >
      {kindOrder
        .filter((kind) => kinds.length === 0 || kinds.includes(kind))
        .map((kind) => (
          <section key={kind} className={styles.kind}>
            <h3>
              {t(`checkKind.${kind}`)}
              <small>{t(`checkKind.explain.${kind}`)}</small>
            </h3>
            <ul>
              {checks
                .filter((check) => check.kind === kind)
                .map((check) => (
                  <Rule
                    key={check.id}
                    check={check}
                    worst={findings.find((finding) => finding.check.id === check.id)?.severity}
                    onOpen={() => narrowing.openCheck(check.id)}
                  />
                ))}
            </ul>
          </section>
        ))}
    </Card>
  )
}

interface RuleProps {
  check: Check
  /** Of its most serious finding. */
  worst: Severity | undefined
  onOpen: () => void
}

const Rule = ({ check, worst, onOpen }: RuleProps) => {
  const t = useT()
  const { title, description, passedCount, findingCount } = check
  const isClean = findingCount === 0
  const passed = formatNumber(passedCount)
  const found = formatNumber(findingCount)
  return (
    <li className={styles.rule} data-result={worst ?? (passedCount > 0 ? 'CLEAN' : 'IDLE')}>
      <Icon name={worst ? severityIcons[worst] : passedCount > 0 ? 'check' : 'dash'} size={15} />
      <div>
        <h4>{title}</h4>
        <p>{description}</p>
      </div>
      <p className={styles.counts}>
        {passedCount > 0 && (
          <span className={styles.passed}>
            {isClean && passedCount > 1
              ? t('checks.rules.all', { count: passed })
              : t('checks.rules.some', { passed })}
          </span>
        )}
        {passedCount === 0 && isClean && <span className={styles.idle}>{t('checks.rules.none')}</span>}
        {!isClean && (
          <button type="button" aria-label={t('checks.rules.open', { title, count: found })} onClick={onOpen}>
            {t('checks.rules.found', { count: found })}
          </button>
        )}
      </p>
    </li>
  )
}
