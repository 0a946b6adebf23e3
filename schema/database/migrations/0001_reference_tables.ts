import type { Kysely } from 'kysely'
import { createTable } from '../dialect/create-table.ts'

/** The small tables that stand on every node: names, codes, schemes, releases, and what the checks read. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  const distribution = 'reference'

  await createTable(db, 'scheme', {
    columns: { scheme_id: 'text', name: 'text', description: 'text', execution_weight: 'integer' },
    key: ['scheme_id'],
    distribution,
  })

  await createTable(db, 'programme', {
    columns: {
      programme_id: 'text',
      name: 'text',
      name_en: 'text?',
      simulated: 'integer',
      scheme_id: 'text',
    },
    key: ['programme_id'],
    references: { scheme_id: 'scheme.scheme_id' },
    distribution,
  })

  await createTable(db, 'region', {
    columns: { region_code: 'text', name: 'text', name_en: 'text?', level: 'text', parent_code: 'text?' },
    key: ['region_code'],
    references: { parent_code: 'region.region_code' },
    indexes: [['parent_code']],
    distribution,
  })

  await createTable(db, 'document', {
    columns: {
      document_id: 'text',
      title: 'text',
      kind: 'text',
      document_number: 'text?',
      issuer: 'text?',
      issued_on: 'text?',
    },
    key: ['document_id'],
    distribution,
  })

  await createTable(db, 'indicator', {
    columns: {
      indicator_id: 'text',
      name: 'text',
      name_en: 'text?',
      aliases: 'text',
      unit: 'text?',
      level1: 'text',
      level2: 'text',
      additive: 'integer',
    },
    key: ['indicator_id'],
    distribution,
  })

  await createTable(db, 'release', {
    columns: {
      release_id: 'integer',
      published_at: 'text',
      note: 'text?',
      fact_count: 'integer',
      finding_count: 'integer',
    },
    key: ['release_id'],
    distribution,
  })

  await createTable(db, 'report', {
    columns: {
      report_id: 'text',
      programme_id: 'text',
      region_code: 'text',
      from_year: 'integer',
      to_year: 'integer',
      document_id: 'text',
      document_ids: 'text',
      content_hash: 'text',
      fact_count: 'integer',
      since_release: 'integer',
      until_release: 'integer',
    },
    key: ['report_id', 'since_release'],
    references: {
      programme_id: 'programme.programme_id',
      region_code: 'region.region_code',
      document_id: 'document.document_id',
    },
    distribution,
  })

  await createTable(db, 'restatement', {
    columns: {
      restatement_id: 'text',
      report_id: 'text',
      project_id: 'text?',
      region_code: 'text?',
      from_year: 'integer?',
      to_year: 'integer?',
      quantity: 'text',
      source: 'text?',
      indicator_id: 'text?',
      level2: 'text?',
      value: 'text',
      unit: 'text',
      note: 'text?',
      document_id: 'text',
      locator: 'text',
      printed: 'text?',
      since_release: 'integer',
      until_release: 'integer',
    },
    key: ['restatement_id', 'since_release'],
    references: {
      region_code: 'region.region_code',
      indicator_id: 'indicator.indicator_id',
      document_id: 'document.document_id',
    },
    distribution,
  })
}
