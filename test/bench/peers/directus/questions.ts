import { figureReader, type Question } from '../../figures.ts'
import type { Workload } from '../../workloads.ts'
import { TOKEN } from './prepare.ts'

export const HEADERS = { authorization: `Bearer ${TOKEN}` }

/** The first two questions in Directus's words; rates of groups are left to who asks. */
export function questions({ name }: Workload): Question | null {
  const query = DOCUMENTS[name]
  return query === undefined ? null : { query, variables: {} }
}

const KNOWN = 'sum { budget executed budget_known executed_known comparable }'

const DOCUMENTS: Partial<Record<Workload['name'], string>> = {
  W1: `{ fund_aggregated(
    groupBy: ["year", "source"], limit: -1
    filter: { region_code: { region_code: { _eq: "520000" } }, source: { _in: ["CENTRAL", "LOCAL", "OTHER"] } }
  ) { group ${KNOWN} } }`,
  W2: `{
    fund_aggregated(
      groupBy: ["region_code"], limit: -1
      filter: { parent_code: { _eq: "520000" }, source: { _eq: "TOTAL" }, year: { _gte: 2018, _lte: 2020 } }
    ) { group ${KNOWN} }
    result_aggregated(
      groupBy: ["region_code"], limit: -1
      filter: { parent_code: { _eq: "520000" }, year: { _gte: 2018, _lte: 2020 } }
    ) { group avg { capped } sum { unmet } }
  }`,
}

interface Funds {
  group: { year: number; source: string; region_code: string }
  sum: Record<'budget' | 'executed' | 'budget_known' | 'executed_known' | 'comparable', number>
}

interface Answer {
  fund_aggregated: Funds[]
  result_aggregated: { group: { region_code: string }; avg: { capped: number }; sum: { unmet: number } }[]
}

const sumOf = ({ sum }: Funds, of: 'budget' | 'executed') => (sum[`${of}_known`] > 0 ? sum[of] / 1e6 : null)
const rateOf = ({ sum }: Funds) =>
  sum.comparable > 0 && sum.comparable === sum.budget_known && sum.comparable === sum.executed_known
    ? sum.executed / sum.budget
    : null
const none = () => []

export const figures = figureReader<Answer>({
  W1: ({ fund_aggregated }) =>
    fund_aggregated.map((funds) => [
      String(funds.group.year),
      funds.group.source,
      sumOf(funds, 'budget'),
      sumOf(funds, 'executed'),
    ]),
  W2: ({ fund_aggregated, result_aggregated }) => [
    ...fund_aggregated.map((funds) => [
      funds.group.region_code,
      sumOf(funds, 'budget'),
      sumOf(funds, 'executed'),
      rateOf(funds),
    ]),
    ...result_aggregated.map(({ group, avg, sum }) => [group.region_code, avg.capped, sum.unmet]),
  ],
  W3: none,
  W4: none,
  W5: none,
})
