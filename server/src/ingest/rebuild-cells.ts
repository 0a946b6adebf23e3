import type { Transaction } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import { indicatorGrid, shapeOf } from '../rules/cube.ts'
import { endCells } from './end-rows.ts'
import { fundCells } from './fund-cells.ts'
import { insertVersions } from './insert-all.ts'
import { type IndicatorFacts, resultCells } from './result-cells.ts'

/** Builds the cells of a project anew from all facts that hold, whoever states them; of one that is gone, ends them. */
export async function rebuildCells(
  db: Transaction<Database>,
  projectId: string,
  release: number,
): Promise<void> {
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

  const places = standIns([...shape.parts.keys()], shape.region, parentOf)
  await insertVersions(
    db,
    'project_region',
    [...places].map(([region_code, cell_region_code]) => ({
      project_id: projectId,
      region_code,
      region_level: division.get(region_code)?.level ?? 'COUNTY',
      cell_region_code,
    })),
    release,
  )
  await insertVersions(db, 'fund_cell', fundCells(project, shape, await moneyOf(db, projectId)), release)

  // One indicator is worked out while the cells of the one before are written.
  const grid = indicatorGrid(shape)
  let writing = Promise.resolve()
  for (const facts of await measuredIn(db, projectId)) {
    const cells = resultCells(project, shape, facts, grid)
    await writing
    writing = insertVersions(db, 'result_cell', cells, release)
  }
  await writing
}

const moneyOf = (db: Transaction<Database>, project: string) =>
  db
    .selectFrom('fund_fact')
    .where('project_id', '=', project)
    .where('until_release', '=', OPEN)
    .select(['region_code', 'from_year', 'to_year', 'source', 'measure', 'amount'])
    .execute()

/** What is stated of each indicator of a project. */
async function measuredIn(db: Transaction<Database>, project: string): Promise<IndicatorFacts[]> {
  const targets = await db
    .selectFrom('target_fact')
    .where('project_id', '=', project)
    .where('until_release', '=', OPEN)
    .select(['indicator_id', 'region_code', 'from_year', 'to_year', 'operator', 'value', 'max', 'printed'])
    .execute()
  const results = await db
    .selectFrom('result_fact')
    .where('project_id', '=', project)
    .where('until_release', '=', OPEN)
    .select(['indicator_id', 'region_code', 'from_year', 'to_year', 'actual', 'printed', 'weight', 'score'])
    .select(['evaluated', 'shortfall_reason'])
    .execute()
  const [targetsOf, resultsOf] = [byIndicator(targets), byIndicator(results)]
  const ids = [...new Set([...targetsOf.keys(), ...resultsOf.keys()])]
  if (ids.length === 0) return []
  const indicators = await db
    .selectFrom('indicator')
    .where('indicator_id', 'in', ids)
    .select(['indicator_id', 'additive'])
    .execute()
  return indicators.map(({ indicator_id, additive }) => ({
    indicator_id,
    additive: additive === 1,
    targets: targetsOf.get(indicator_id) ?? [],
    results: resultsOf.get(indicator_id) ?? [],
  }))
}

function byIndicator<Row extends { indicator_id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.indicator_id)
    if (group) group.push(row)
    else groups.set(row.indicator_id, [row])
  }
  return groups
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
