import type { CellSource } from 'schema/database/terms.ts'
import type { About, Check, Judgement } from '../check.ts'
import { placeOf } from '../ledger.ts'
import { rowsBy } from '../rows-by.ts'
import { citationOf, statedFund } from '../stated.ts'
import { fundLike } from '../sums/fund-parts.ts'
import { figure, projectName } from '../words.ts'

export const moneyAndTargets: Check = {
  id: 'money-and-targets',
  kind: 'TIME',
  severity: 'WARNING',
  title: { zh: '资金年度与目标年度对应', en: 'Fund years are target years' },
  description: {
    zh: '下达中央资金的年度应有当年绩效目标，有年度绩效目标的年度应有中央资金（只有省级资金的列为提示）。',
    en: 'A year with central money has targets, and a year with targets has central money; provincial money alone is told as information.',
  },
  compare: (ledger) =>
    ledger.projects.flatMap(({ project, region, from, to }) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((year): Judgement[] => {
        const place = { project_id: project, region_code: region, from_year: year, to_year: year }
        const budget = (source: CellSource) => {
          const found = fundLike(ledger, { ...place, source, measure: 'BUDGET' })
          return found && from !== to && found.amount > 0 ? found : undefined
        }
        const [central, provincial] = [budget('CENTRAL'), budget('PROVINCIAL')]
        const targets = rowsBy(ledger.targets, placeOf, placeOf(place))
        const [target] = targets
        if (!central && !target) return []
        if (central && target) return ['PASSED']
        const name = projectName(ledger, project)
        const about: About = {
          project,
          region,
          from: year,
          to: year,
          source: 'CENTRAL',
          measure: 'BUDGET',
        }
        if (central) {
          const amount = figure(statedFund(central))
          return [
            {
              key: `${project}:${year}`,
              about,
              message: {
                zh: `${name.zh} ${year} 年下达中央资金 ${amount}，当年绩效目标为 0 项。`,
                en: `${name.en}: ${year} has central funds of ${amount} and 0 targets.`,
              },
              found: amount,
              citations: [citationOf(central)],
            },
          ]
        }
        const amount = provincial && figure(statedFund(provincial))
        return [
          {
            key: `${project}:${year}`,
            severity: amount ? 'INFO' : undefined,
            about,
            message: {
              zh: `${name.zh} ${year} 年有 ${targets.length} 项绩效目标，没有中央资金${amount ? `，只有省级资金 ${amount}` : ''}。`,
              en: `${name.en}: ${year} has ${targets.length} targets and no central funds${amount ? `, only provincial funds of ${amount}` : ''}.`,
            },
            found: `${targets.length}`,
            citations: [
              ...(target ? [citationOf(target)] : []),
              ...(provincial ? [citationOf(provincial)] : []),
            ],
          },
        ]
      }),
    ),
}
