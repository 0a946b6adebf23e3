import { type Kysely, sql } from 'kysely'
import { createTable } from '../dialect/create-table.ts'

const distribution = 'project_id'
const versioned = { since_release: 'integer', until_release: 'integer' } as const
const cited = { document_id: 'text', locator: 'text', printed: 'text?' } as const
const place = { region_code: 'text', from_year: 'integer', to_year: 'integer' } as const
const checks = { years: sql<boolean>`from_year <= to_year` }

/** What documents print, project by project. Foreign keys go to reference tables only, so that projects can be sharded. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await createTable(db, 'project', {
    columns: {
      project_id: 'text',
      programme_id: 'text',
      report_id: 'text',
      name: 'text',
      name_en: 'text?',
      short_name: 'text',
      short_name_en: 'text?',
      ...place,
      fund_users: 'text?',
      departments: 'text',
      region_codes: 'text',
      document_id: 'text',
      locator: 'text',
      ...versioned,
    },
    key: ['project_id', 'since_release'],
    references: {
      programme_id: 'programme.programme_id',
      region_code: 'region.region_code',
      document_id: 'document.document_id',
    },
    checks,
    indexes: [['programme_id', 'until_release']],
    distribution,
  })

  await createTable(db, 'project_region', {
    columns: {
      project_id: 'text',
      region_code: 'text',
      region_level: 'text',
      cell_region_code: 'text',
      ...versioned,
    },
    key: ['project_id', 'region_code', 'since_release'],
    references: { region_code: 'region.region_code', cell_region_code: 'region.region_code' },
    indexes: [['region_code', 'until_release']],
    distribution,
  })

  await createTable(db, 'fund_fact', {
    columns: {
      project_id: 'text',
      fact_id: 'text',
      report_id: 'text',
      ...place,
      source: 'text',
      measure: 'text',
      amount: 'integer',
      unit: 'text',
      note: 'text?',
      ...cited,
      ...versioned,
    },
    key: ['project_id', 'fact_id', 'since_release'],
    references: { region_code: 'region.region_code', document_id: 'document.document_id' },
    checks,
    distribution,
  })

  await createTable(db, 'target_fact', {
    columns: {
      project_id: 'text',
      fact_id: 'text',
      report_id: 'text',
      ...place,
      indicator_id: 'text',
      operator: 'text',
      value: 'integer?',
      max: 'integer?',
      unit: 'text?',
      note: 'text?',
      ...cited,
      ...versioned,
    },
    key: ['project_id', 'fact_id', 'since_release'],
    references: {
      region_code: 'region.region_code',
      indicator_id: 'indicator.indicator_id',
      document_id: 'document.document_id',
    },
    checks,
    distribution,
  })

  await createTable(db, 'result_fact', {
    columns: {
      project_id: 'text',
      fact_id: 'text',
      report_id: 'text',
      ...place,
      indicator_id: 'text',
      actual: 'integer?',
      unit: 'text?',
      weight: 'integer?',
      score: 'integer?',
      evaluated: 'integer',
      shortfall_reason: 'text?',
      note: 'text?',
      ...cited,
      ...versioned,
    },
    key: ['project_id', 'fact_id', 'since_release'],
    references: {
      region_code: 'region.region_code',
      indicator_id: 'indicator.indicator_id',
      document_id: 'document.document_id',
    },
    checks,
    distribution,
  })

  await createTable(db, 'transfer', {
    columns: {
      project_id: 'text',
      transfer_id: 'text',
      report_id: 'text',
      fund_year: 'integer',
      amount: 'integer',
      unit: 'text',
      central_document_id: 'text',
      received_on: 'text?',
      provincial_document_id: 'text?',
      issued_on: 'text?',
      ...cited,
      ...versioned,
    },
    key: ['project_id', 'transfer_id', 'since_release'],
    references: {
      central_document_id: 'document.document_id',
      provincial_document_id: 'document.document_id',
      document_id: 'document.document_id',
    },
    distribution,
  })

  await createTable(db, 'statement', {
    columns: {
      project_id: 'text',
      report_id: 'text',
      topic: 'text',
      text: 'text',
      problem: 'text?',
      document_id: 'text',
      locator: 'text',
      ...versioned,
    },
    key: ['project_id', 'topic', 'report_id', 'since_release'],
    references: { document_id: 'document.document_id' },
    distribution,
  })
}
