import { figureReader, type Question } from '../../figures.ts'
import type { Workload } from '../../workloads.ts'

/** The five questions in PostGraphile's words, on the roll-up; rates of groups are left to who asks. */
export function questions({ name, variables }: Workload): Question {
  return { query: DOCUMENTS[name], variables: name === 'W5' ? { id: variables.id } : {} }
}

const AMOUNTS = 'budget executed budgetKnown executedKnown'

const DOCUMENTS: Record<Workload['name'], string> = {
  W1: `{ allFunds(condition: { regionCode: "520000" }, filter: { source: { in: ["CENTRAL", "LOCAL", "OTHER"] } }) {
    groupedAggregates(groupBy: [YEAR, SOURCE]) { keys sum { ${AMOUNTS} } }
  } }`,
  W2: `{
    allFunds(condition: { parentCode: "520000", source: "TOTAL" }, filter: { year: { greaterThanOrEqualTo: 2018, lessThanOrEqualTo: 2020 } }) {
      groupedAggregates(groupBy: [REGION_CODE]) { keys sum { ${AMOUNTS} comparable } }
    }
    allResults(condition: { parentCode: "520000" }, filter: { year: { greaterThanOrEqualTo: 2018, lessThanOrEqualTo: 2020 } }) {
      groupedAggregates(groupBy: [REGION_CODE]) { keys average { capped } sum { unmet } }
    }
  }`,
  W3: `{ allResults(condition: { regionLevel: "PREFECTURE" }, orderBy: [COMPLETION_ASC], first: 50) {
    totalCount
    nodes { resultId completion status projectByProjectId { shortName } regionByRegionCode { name } }
  } }`,
  W4: `{ allProjects(first: 20) { nodes {
    projectId shortName
    fundsByProjectId(condition: { parentCode: "520000", source: "TOTAL" }, first: 200) {
      nodes { year executed rate regionByRegionCode { regionCode name } }
    }
  } } }`,
  W5: `query ($id: String!) { resultByResultId(resultId: $id) {
    resultId status completion projectByProjectId { shortName } regionByRegionCode { name } indicatorByIndicatorId { name }
  } }`,
}

interface Group {
  keys: string[]
  sum: Record<'budget' | 'executed' | 'budgetKnown' | 'executedKnown' | 'comparable' | 'unmet', string>
  average: { capped: number | null }
}

interface Answer {
  allFunds: { groupedAggregates: Group[] }
  allResults: { groupedAggregates: Group[]; totalCount: number; nodes: { completion: number | null }[] }
  allProjects: {
    nodes: {
      projectId: string
      fundsByProjectId: {
        nodes: {
          year: number
          executed: string | null
          rate: number | null
          regionByRegionCode: { regionCode: string }
        }[]
      }
    }[]
  }
  resultByResultId: { resultId: string; status: string; completion: number | null }
}

const inWan = (fen: string | null) => (fen === null ? null : Number(fen) / 1e6)
/** A sum of nothing is 0 here, so how many were known has to be asked beside it. */
const sumOf = ({ sum }: Group, of: 'budget' | 'executed') =>
  Number(sum[`${of}Known`]) > 0 ? inWan(sum[of]) : null
const rateOf = ({ sum }: Group) =>
  Number(sum.comparable) > 0 && sum.comparable === sum.budgetKnown && sum.comparable === sum.executedKnown
    ? Number(sum.executed) / Number(sum.budget)
    : null

export const figures = figureReader<Answer>({
  W1: ({ allFunds }) =>
    allFunds.groupedAggregates.map((group) => [
      ...group.keys,
      sumOf(group, 'budget'),
      sumOf(group, 'executed'),
    ]),
  W2: ({ allFunds, allResults }) => [
    ...allFunds.groupedAggregates.map((group) => [
      ...group.keys,
      sumOf(group, 'budget'),
      sumOf(group, 'executed'),
      rateOf(group),
    ]),
    ...allResults.groupedAggregates.map(({ keys, average, sum }) => [
      ...keys,
      average.capped,
      Number(sum.unmet),
    ]),
  ],
  W3: ({ allResults }) => [
    [allResults.totalCount],
    ...allResults.nodes.map(({ completion }, place) => [place, completion]),
  ],
  W4: ({ allProjects }) =>
    allProjects.nodes.flatMap(({ projectId, fundsByProjectId }) =>
      fundsByProjectId.nodes.map(({ regionByRegionCode, year, executed, rate }) => [
        projectId,
        regionByRegionCode.regionCode,
        year,
        inWan(executed),
        rate,
      ]),
    ),
  W5: ({ resultByResultId: { resultId, status, completion } }) => [[resultId, status, completion]],
})
