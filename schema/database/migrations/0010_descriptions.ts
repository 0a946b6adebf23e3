import { type Kysely, sql } from 'kysely'
import { type ColumnType, createTable } from '../dialect/create-table.ts'
import { OPEN } from '../tables/versioned.ts'

const distribution = 'reference'
const versioned = { since_release: 'integer', until_release: 'integer' } as const

/** How programmes, documents and indicators are described, which `_version` keeps release by release. */
const DESCRIBED: Record<string, Record<string, ColumnType>> = {
  programme: {
    programme_id: 'text',
    name: 'text',
    name_en: 'text?',
    simulated: 'integer',
    scheme_id: 'text',
  },
  document: {
    document_id: 'text',
    title: 'text',
    kind: 'text',
    document_number: 'text?',
    issuer: 'text?',
    issued_on: 'text?',
  },
  indicator: {
    indicator_id: 'text',
    name: 'text',
    name_en: 'text?',
    aliases: 'text',
    unit: 'text?',
    level1: 'text',
    level2: 'text',
    additive: 'integer',
  },
}

/** What releases called things, and relations between indicators: what is needed to show and to check an older release. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const [name, columns] of Object.entries(DESCRIBED)) {
    await createTable(db, `${name}_version`, {
      columns: { ...columns, ...versioned },
      key: [`${name}_id`, 'since_release'],
      references: { [`${name}_id`]: `${name}.${name}_id` },
      distribution,
    })
    // Until now the latest description held for every release.
    const list = sql.join(Object.keys(columns).map((column) => sql.ref(column)))
    await sql`insert into ${sql.table(`${name}_version`)} (${list}, since_release, until_release)
      select ${list}, 1, ${sql.lit(OPEN)} from ${sql.table(name)}`.execute(db)
  }

  await createTable(db, 'definition', {
    columns: {
      definition_id: 'text',
      report_id: 'text',
      project_id: 'text',
      relation: 'text',
      whole: 'text',
      parts: 'text',
      grain: 'text',
      inferred_by: 'text?',
      confirmed: 'integer',
      basis: 'text',
      ...versioned,
    },
    key: ['project_id', 'definition_id', 'since_release'],
    references: { whole: 'indicator.indicator_id' },
    indexes: [['report_id', 'until_release']],
    distribution: 'project_id',
  })

  await db.schema
    .alterTable('restatement')
    .addColumn('sheet_row', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}
