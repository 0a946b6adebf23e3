import { formatNumber, formatRate } from '../../format/number.ts'
import type { ResultFaceFragment } from '../../generated/graphql.ts'
import type { Key, Values } from '../../i18n/translate.ts'

/** A sentence of the dictionary with its numbers. */
export interface Sentence {
  key: Key
  values?: Values
}

/** How the completion rate came about, with the row's own numbers. */
export const completionSentence = ({ target, actual, completionRate }: ResultFaceFragment): Sentence => {
  const operator = target?.operator
  if (!target || typeof actual?.value !== 'number' || typeof completionRate !== 'number')
    return { key: 'indicators.formula.none' }
  if (!operator || operator === 'QUALITATIVE') return { key: 'indicators.formula.none' }
  const ends = [target.value, operator === 'RANGE' ? target.max : null]
  return {
    key: `indicators.formula.${operator}`,
    values: {
      target: ends.flatMap((end) => (typeof end === 'number' ? formatNumber(end) : [])).join('–'),
      actual: formatNumber(actual.value),
      rate: formatRate(completionRate, 2),
    },
  }
}

/** How the score was recomputed; null where there is none to recompute. */
export const scoreSentence = (row: ResultFaceFragment): Sentence | null => {
  const { status, weight, score, computedScore, completionRate } = row
  if (typeof weight !== 'number' || typeof computedScore !== 'number') return null
  const values = { weight: formatNumber(weight), score: formatNumber(computedScore) }
  if (status === 'NOT_EVALUATED')
    return {
      key: 'indicators.formula.notEvaluated',
      values: {
        score: typeof score === 'number' ? formatNumber(score) : '—',
        computed: values.score,
      },
    }
  if (status === 'MET') return { key: 'indicators.formula.met', values: { weight: values.weight } }
  if (typeof completionRate !== 'number') return null
  return { key: 'indicators.formula.unmet', values: { ...values, rate: formatRate(completionRate, 2) } }
}

/** Whether the reported score is what the rule gives; null where one of them is missing. */
export const isScoreConfirmed = ({
  score,
  computedScore,
}: {
  score?: number | null
  computedScore?: number | null
}): boolean | null =>
  typeof score === 'number' && typeof computedScore === 'number' ? score === computedScore : null
