/** What is asked in the bench, of one made-up programme; the answers are as large at every scale. */
export interface Workload {
  name: 'W1' | 'W2' | 'W3' | 'W4' | 'W5'
  what: string
  query: string
  variables: Record<string, unknown>
}

export const SCALES = ['province', 'nation'] as const
export type BenchScale = (typeof SCALES)[number]

/** Guizhou: of its nine prefectures there are figures at both scales. */
const PROVINCE = '520000'

export function workloads(programme: string): Workload[] {
  const programmes = [programme]
  return [
    {
      name: 'W1',
      what: 'overview: budget and executed of a province by year × source',
      query: `query ($programmes: [ID!]) {
        funds(where: { programmes: $programmes, regions: ["${PROVINCE}"] }, by: [YEAR, SOURCE]) {
          nodes { year source budget executed }
        }
      }`,
      variables: { programmes },
    },
    {
      name: 'W2',
      what: 'compare: prefectures of a province over three years: budget, executed, rate, mean completion, unmet',
      query: `query ($programmes: [ID!], $years: YearRange) {
        funds(where: { programmes: $programmes, regions: ["${PROVINCE}"], regionLevel: PREFECTURE, years: $years }, by: [REGION]) {
          nodes { region { code name } budget executed executionRate }
        }
        performance(where: { programmes: $programmes, regions: ["${PROVINCE}"], regionLevel: PREFECTURE, years: $years }, by: [REGION]) {
          nodes { region { code } completionRate unmetCount }
        }
      }`,
      variables: { programmes, years: { from: 2018, to: 2020 } },
    },
    {
      name: 'W3',
      what: 'page of 50 annual results of prefectures by completion, with names, and how many there are',
      query: `query ($programmes: [ID!]) {
        results(where: { programmes: $programmes, regionLevel: PREFECTURE, cumulative: false }, orderBy: [{ field: COMPLETION_RATE }], first: 50) {
          totalCount
          nodes { id project { shortName } region { name } completionRate status }
        }
      }`,
      variables: { programmes },
    },
    {
      name: 'W4',
      what: '20 projects → prefectures → years: executed and rate',
      query: `query ($programmes: [ID!]) {
        projects(where: { programmes: $programmes }, first: 20) {
          nodes { id shortName fundsBy(by: [REGION, YEAR], where: { regions: ["${PROVINCE}"], regionLevel: PREFECTURE }, first: 200) {
            region { code name } year executed executionRate
          } }
        }
      }`,
      variables: { programmes },
    },
    {
      name: 'W5',
      what: 'one result by its id',
      query:
        'query ($id: ID!) { result(id: $id) { id status completionRate project { shortName } region { name } indicator { name } } }',
      variables: { id: `${programme}-01:${PROVINCE}:2020-2020:` },
    },
  ]
}
