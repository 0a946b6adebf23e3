import type { FundMeasure } from 'schema/database/terms.ts'
import { compareTwice } from '../../rules/agreement.ts'
import type { Check, Judgement } from '../check.ts'
import { statedFund } from '../stated.ts'
import { fundLike } from '../sums/fund-parts.ts'
import { figure, MEASURES, SOURCES, shown, subject } from '../words.ts'

/** What comes first bounds what comes after. */
const ORDER: readonly (readonly [FundMeasure, FundMeasure])[] = [
  ['RECEIVED', 'BUDGET'],
  ['EXECUTED', 'RECEIVED'],
  ['EXECUTED', 'BUDGET'],
]

export const moneyOrder: Check = {
  id: 'money-order',
  kind: 'PLAUSIBILITY',
  severity: 'WARNING',
  title: { zh: '执行不超过到位，到位不超过预算', en: 'Executed ≤ received ≤ budget' },
  description: {
    zh: '同一项目、地区、期间和来源，执行数不应超过到位数和预算数，到位数不应超过预算数。',
    en: 'For one project, region, period and source, no more is executed than was received or budgeted, and no more is received than was budgeted.',
  },
  compare: (ledger) =>
    ledger.funds.flatMap((fact) =>
      ORDER.filter(([later]) => later === fact.measure).flatMap(([later, earlier]): Judgement[] => {
        const bound = fundLike(ledger, { ...fact, measure: earlier })
        if (!bound) return []
        const [over, limit] = [statedFund(fact), statedFund(bound)]
        const { agreement, difference, tolerance } = compareTwice(limit, over)
        if (difference <= 0 || agreement !== 'UNEQUAL') return ['PASSED']
        const where = subject(ledger, fact)
        const source = SOURCES[fact.source]
        return [
          {
            key: [
              fact.project_id,
              fact.region_code,
              `${fact.from_year}-${fact.to_year}`,
              fact.source,
              later,
              earlier,
            ].join(':'),
            about: {
              project: fact.project_id,
              region: fact.region_code,
              from: fact.from_year,
              to: fact.to_year,
              source: fact.source,
              measure: later,
            },
            message: {
              zh: `${where.zh}${source.zh}${MEASURES[later].zh} ${figure(over)}，超过${MEASURES[earlier].zh} ${figure(limit)}。`,
              en: `${where.en}, ${source.en}: ${MEASURES[later].en} ${figure(over)}, more than ${MEASURES[earlier].en} ${figure(limit)}.`,
            },
            expected: `≤${figure(limit)}`,
            found: figure(over),
            difference: difference / over.scale,
            tolerance: tolerance / over.scale,
            recomputation: {
              zh: `${figure(over)} − ${shown(limit.value, over)} = ${shown(difference, over)}`,
              en: `${figure(over)} − ${shown(limit.value, over)} = ${shown(difference, over)}`,
            },
            citations: [over.citation, limit.citation],
          },
        ]
      }),
    ),
}
