import { formatNumber, formatRate } from '../../format/number.ts'
import { useMoney } from '../../format/use-money.ts'
import type { Translate } from '../../i18n/translate.ts'
import { useT } from '../../i18n/use-t.ts'
import { Icon } from '../icon.tsx'
import styles from './evidence-drawer.module.css'
import type { FoundEvidence } from './evidence-query.ts'
import type { EvidenceRef } from './evidence-ref.ts'

/** How a computed figure comes about, as one sentence with its numbers; nothing where the figure is no computation. */
export const EvidenceFormula = ({ found, evidence }: { found: FoundEvidence; evidence: EvidenceRef }) => {
  const t = useT()
  const money = useMoney()
  const sentence = rateSentence(found, t, money) ?? sentenceOf(found, evidence, t)
  return (
    sentence && (
      <p className={styles.formula}>
        <Icon name="sum" /> <span>{sentence}</span>
      </p>
    )
  )
}

const rateSentence = ({ rate, parts }: FoundEvidence, t: Translate, money: ReturnType<typeof useMoney>) => {
  if (rate === null) return null
  const amount = (measure: 'EXECUTED' | 'BUDGET') =>
    money.text(parts.find((part) => part.measure === measure)?.value) ?? t('figure.missing')
  return t('evidence.formula.rate', {
    executed: amount('EXECUTED'),
    budget: amount('BUDGET'),
    unit: money.unitHead,
    rate: formatRate(rate, 2),
  })
}

const sentenceOf = ({ standing }: FoundEvidence, evidence: EvidenceRef, t: Translate) => {
  if (evidence.of === 'metric') return t(`evidence.formula.metric.${evidence.metric.kind}`)
  if (evidence.of !== 'performance' || !evidence.says || !standing) return null
  const number = (value: number | null | undefined) =>
    typeof value === 'number' ? formatNumber(value) : t('figure.missing')
  const { completionRate, score, computedScore, weight } = standing
  return t(`evidence.formula.${evidence.says}`, {
    count: standing.indicatorCount,
    judged: standing.metCount + standing.unmetCount,
    met: standing.metCount,
    unmet: standing.unmetCount,
    notEvaluated: standing.notEvaluatedCount,
    notReported: standing.notReportedCount,
    rate: typeof completionRate === 'number' ? formatRate(completionRate, 2) : t('figure.missing'),
    score: number(score),
    computed: number(computedScore),
    weight: number(weight),
  })
}
