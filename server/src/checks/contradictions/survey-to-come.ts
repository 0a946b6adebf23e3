import { formatDecimal } from '../../rules/decimal.ts'
import type { Check, Judgement } from '../check.ts'
import { indicatorIn } from '../ledger.ts'
import { citationOf } from '../stated.ts'
import { aboutResult, keyOf, nameOf } from '../words-of-result.ts'

/** “三(一)把开展满意度调查列为下一步工作”: the place, and what it says. */
const TO_COME = /^(\S+?)[把将称].*满意度调查.*(下一步|尚未)/

export const surveyToCome: Check = {
  id: 'survey-to-come',
  kind: 'CONTRADICTIONS',
  severity: 'WARNING',
  title: { zh: '填报满意度前已做调查', en: 'Satisfaction is reported after the survey' },
  description: {
    zh: '填报了满意度的指标，报告不应另把满意度调查列为尚未开展或下一步工作。',
    en: 'Where satisfaction is reported, the report nowhere names the survey as still to come.',
  },
  compare: (ledger) =>
    ledger.results.flatMap((result): Judgement[] => {
      if (indicatorIn(ledger, result.indicator_id).level1 !== 'SATISFACTION' || result.actual === null)
        return []
      const place = TO_COME.exec(result.note ?? '')?.[1]
      if (place === undefined) return ['PASSED']
      const name = nameOf(ledger, result)
      const actual = `${formatDecimal(result.actual)}${result.unit ?? ''}`
      return [
        {
          key: keyOf(result),
          about: aboutResult(result),
          message: {
            zh: `${name.zh}填报 ${actual}，${place}却把满意度调查列为下一步工作。`,
            en: `${name.en}: reported as ${actual}, while ${place} names the survey as a next step.`,
          },
          found: actual,
          citations: [
            citationOf(result),
            { document_id: result.document_id, locator: place, printed: null, unit: null },
          ],
        },
      ]
    }),
}
