import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { shapeOf } from '../rules/cube.ts'
import { endCells } from './end-rows.ts'
import { fundCells } from './fund-cells.ts'
import { insertAll } from './insert-all.ts'
import { resultCells } from './result-cells.ts'

/** Builds the cells of a project anew from all facts that hold, whoever states them; of one that is gone, ends them. */
export async function rebuildCells(
  db: Transaction<Database>,
  projectId: string,
  release: number,
): Promise<void> {
  const versions = { since_release: release, until_release: OPEN }
  await endCells(db, projectId, release)
  const project = await db
    .selectFrom('project')
    .where('project_id', '=', projectId)
    .where('until_release', '=', OPEN)
    .selectAll()
    .executeTakeFirst()
  if (!project) return
  const regions = await db.selectFrom('region').select(['region_code', 'parent_code', 'level']).execute()
  const division = new Map(regions.map((region) => [region.region_code, region]))
  const parentOf = (code: string) => division.get(code)?.parent_code ?? null
  const shape = shapeOf(
    {
      region: project.region_code,
      regions: JSON.parse(project.region_codes),
      from: project.from_year,
      to: project.to_year,
    },
    parentOf,
  )

  await insertAll(
    db,
    'project_region',
    [...standIns([...shape.parts.keys()], shape.region, parentOf)].map(([region_code, cell_region_code]) => ({
      project_id: projectId,
      region_code,
      region_level: division.get(region_code)?.level ?? 'COUNTY',
      cell_region_code,
      ...versions,
    })),
  )

  const money = await db
    .selectFrom('fund_fact')
    .where('project_id', '=', projectId)
    .where('until_release', '=', OPEN)
    .selectAll()
    .execute()
  await insertAll(
    db,
    'fund_cell',
    fundCells(project, shape, money).map((cell) => ({ ...cell, ...versions })),
  )

  const targets = await db
    .selectFrom('target_fact')
    .where('project_id', '=', projectId)
    .where('until_release', '=', OPEN)
    .selectAll()
    .execute()
  const results = await db
    .selectFrom('result_fact')
    .where('project_id', '=', projectId)
    .where('until_release', '=', OPEN)
    .selectAll()
    .execute()
  const ids = [...new Set([...targets, ...results].map((fact) => fact.indicator_id))]
  if (ids.length === 0) return
  const indicators = await db
    .selectFrom('indicator')
    .where('indicator_id', 'in', ids)
    .select(['indicator_id', 'additive'])
    .execute()
  for (const { indicator_id, additive } of indicators) {
    const facts = {
      indicator_id,
      additive: additive === 1,
      targets: targets.filter((fact) => fact.indicator_id === indicator_id),
      results: results.filter((fact) => fact.indicator_id === indicator_id),
    }
    await insertAll(
      db,
      'result_cell',
      resultCells(project, shape, facts).map((cell) => ({ ...cell, ...versions })),
    )
  }
}

/** Each region that takes part stands for itself; the project's region also stands for all above it. */
function standIns(
  regions: readonly string[],
  root: string,
  parentOf: (code: string) => string | null,
): Map<string, string> {
  const standIn = new Map(regions.map((region) => [region, region]))
  for (let above = parentOf(root); above !== null; above = parentOf(above)) standIn.set(above, root)
  return standIn
}
