/** Our own names for as much as the five questions ask, so that it is sent the very same documents. */
export const schema = `
  enum Dimension { REGION YEAR SOURCE }
  enum Level { COUNTRY PROVINCE PREFECTURE COUNTY }
  enum ResultOrderField { COMPLETION_RATE }
  input YearRange { from: Int, to: Int }
  input Filter { programmes: [ID!], regions: [ID!], regionLevel: Level, years: YearRange, cumulative: Boolean }
  input ResultOrder { field: ResultOrderField! }

  type Region { code: ID!, name: String! }
  type Indicator { name: String! }
  type Funds { region: Region, year: Int, source: String, budget: Float, executed: Float, executionRate: Float }
  type FundPage { nodes: [Funds!]! }
  type Performance { region: Region, completionRate: Float, unmetCount: Int! }
  type PerformancePage { nodes: [Performance!]! }
  type Project { id: ID!, shortName: String!, fundsBy(by: [Dimension!]!, where: Filter, first: Int): [Funds!]! }
  type ProjectPage { nodes: [Project!]! }
  type Result { id: ID!, status: String!, completionRate: Float, project: Project!, region: Region!, indicator: Indicator! }
  type ResultPage { totalCount: Int!, nodes: [Result!]! }

  type Query {
    funds(where: Filter, by: [Dimension!]!): FundPage!
    performance(where: Filter, by: [Dimension!]!): PerformancePage!
    results(where: Filter, orderBy: [ResultOrder!], first: Int): ResultPage!
    projects(where: Filter, first: Int): ProjectPage!
    result(id: ID!): Result
  }
`
