import { type Kysely, sql } from 'kysely'
import { createTable } from '../dialect/create-table.ts'

const distribution = 'project_id'

/** A figure is null exactly where nobody reported it: the store itself refuses an invented one, or a lost one. */
const toldApart = (figure: string) =>
  sql<boolean>`(${sql.ref(figure)} is null) = (${sql.ref(`${figure}_status`)} = 'NOT_REPORTED')`

/** The rolled-up grid. Cells are built from facts inside one publish, so they need no foreign keys of their own. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await createTable(db, 'fund_cell', {
    columns: {
      project_id: 'text',
      programme_id: 'text',
      region_code: 'text',
      from_year: 'integer',
      to_year: 'integer',
      is_span: 'integer',
      source: 'text',
      budget: 'integer?',
      budget_status: 'text',
      budget_coverage: 'real',
      received: 'integer?',
      received_status: 'text',
      received_coverage: 'real',
      executed: 'integer?',
      executed_status: 'text',
      executed_coverage: 'real',
      since_release: 'integer',
      until_release: 'integer',
    },
    key: ['project_id', 'region_code', 'from_year', 'to_year', 'source', 'since_release'],
    checks: {
      budget_told: toldApart('budget'),
      received_told: toldApart('received'),
      executed_told: toldApart('executed'),
    },
    indexes: [
      ['region_code', 'source', 'until_release'],
      ['programme_id', 'until_release'],
    ],
    distribution,
  })

  await createTable(db, 'result_cell', {
    columns: {
      project_id: 'text',
      programme_id: 'text',
      region_code: 'text',
      from_year: 'integer',
      to_year: 'integer',
      is_span: 'integer',
      indicator_id: 'text',
      result_id: 'text',
      target_operator: 'text?',
      target: 'integer?',
      target_max: 'integer?',
      target_text: 'text?',
      target_status: 'text',
      target_coverage: 'real',
      actual: 'integer?',
      actual_text: 'text?',
      actual_status: 'text',
      actual_coverage: 'real',
      completion: 'real?',
      status: 'text',
      weight: 'integer?',
      score: 'integer?',
      computed_score: 'integer?',
      shortfall_reason: 'text?',
      since_release: 'integer',
      until_release: 'integer',
    },
    key: ['project_id', 'region_code', 'from_year', 'to_year', 'indicator_id', 'since_release'],
    indexes: [
      ['region_code', 'indicator_id', 'until_release'],
      ['programme_id', 'until_release'],
      ['result_id', 'since_release'],
    ],
    distribution,
  })
}
