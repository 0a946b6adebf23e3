import { createSchema } from 'server/schema.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { allFields, answeredFields } from './answered-fields.ts'
import { type Api, startApi } from './api.ts'
import { QUESTIONS } from './questions.ts'

/** Fields that this report has no value for, and why. */
const EMPTY = [
  // No target of the report is a range.
  'Target.max',
  // The form's column of problems is blank for all fourteen topics.
  'Statement.problem',
]

/** What has suites of its own: who asks, imports, differences of releases, answers to findings, reports left behind, comparison, allocation. */
const ELSEWHERE = [
  /^(Query\.(viewer|users|auditLog)|(Viewer|Session|Token|User|AuditEntry.*)\..*)$/,
  /^(Query\.(imports|import)|(Import.*|UnderstoodCell|EndingContribution)\..*)$/,
  /^(Query\.releaseChanges|ReleaseChanges\..*|(Figure|Finding)Changes?\..*|FigureVersion\..*)$/,
  /^(Finding\.(answer|mayAnswer)|FindingAnswer\..*)$/,
  /^(Query\.outdatedProjects|OutdatedProject\..*)$/,
  /^(Query\.compareRegions|RegionComparison.*|Metric.*)$/,
  /^(Query\.allocation|Allocation.*|FactorContribution.*|Worksheet.*)$/,
]

describe('the schema', () => {
  let api: Api
  beforeAll(async () => {
    api = await startApi()
  })

  it('answers every field with a value, but for those that the report leaves blank', async () => {
    const schema = await createSchema()
    const answered = new Set<string>()
    for (const question of QUESTIONS) {
      const data = await api.ask(question)
      for (const field of answeredFields(schema, question, data)) answered.add(field)
    }
    const unanswered = allFields(schema)
      .filter((field) => !answered.has(field))
      .filter((field) => !ELSEWHERE.some((pattern) => pattern.test(field)))
    expect(unanswered.sort()).toEqual(EMPTY.toSorted())
  })
})
