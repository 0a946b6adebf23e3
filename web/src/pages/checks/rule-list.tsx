import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { SourceLine } from '../../components/source-line.tsx'
import { formatNumber } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import { kindOrder } from './finding-choice.ts'
import { type Check, cleanCount } from './kind-sums.ts'
import styles from './rules.module.css'
import type { NarrowingState } from './use-narrowing.ts'

interface Props {
  checks: readonly Check[]
  narrowing: NarrowingState
}

/** Every check by kind: what it compares, how often it held, and the way to what it found. */
export const RuleList = ({ checks, narrowing }: Props) => {
  const t = useT()
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
                  <Rule key={check.id} check={check} onOpen={() => narrowing.openCheck(check.id)} />
                ))}
            </ul>
          </section>
        ))}
    </Card>
  )
}

const Rule = ({ check, onOpen }: { check: Check; onOpen: () => void }) => {
  const t = useT()
  const { title, description, passedCount, findingCount } = check
  const isClean = findingCount === 0
  const passed = formatNumber(passedCount)
  const found = formatNumber(findingCount)
  return (
    <li className={styles.rule} data-clean={isClean && passedCount > 0}>
      <Icon name={isClean ? (passedCount > 0 ? 'check' : 'dash') : 'alert'} size={15} />
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
