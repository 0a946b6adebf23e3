import { type Expression, type ExpressionBuilder, expressionBuilder, type SqlBool } from 'kysely'
import type { Versioned } from 'schema/database/tables/versioned.ts'
import type { Place } from './places.ts'
import type { Scope } from './scope.ts'

/** What the tables of cells share. */
interface CellKey extends Versioned {
  project_id: string
  region_code: string
  from_year: number
  to_year: number
  is_span: number
}

interface CellTables {
  cell: CellKey
  place: Place
}

/** The condition that picks a scope's cells; `place` names the region that a cell stands for. */
export function inScope(scope: Scope): Expression<SqlBool> {
  const eb = expressionBuilder<CellTables, 'cell' | 'place'>()
  return eb.and([
    eb('cell.since_release', '<=', scope.release),
    eb('cell.until_release', '>', scope.release),
    eb('place.since_release', '<=', scope.release),
    eb('place.until_release', '>', scope.release),
    inPeriod(eb, scope),
    inRegions(eb, scope),
  ])
}

function inPeriod(eb: ExpressionBuilder<CellTables, 'cell' | 'place'>, { spanOf, yearsOf, years }: Scope) {
  const spans = eb.and([eb('cell.project_id', 'in', spanOf), eb('cell.is_span', '=', 1)])
  const single = eb.and([
    eb('cell.project_id', 'in', yearsOf),
    eb('cell.from_year', '=', eb.ref('cell.to_year')),
    eb('cell.from_year', '>=', years.from),
    eb('cell.to_year', '<=', years.to),
  ])
  return eb.or([...(spanOf.length > 0 ? [spans] : []), ...(yearsOf.length > 0 ? [single] : [])])
}

function inRegions(eb: ExpressionBuilder<CellTables, 'cell' | 'place'>, { regions, roots }: Scope) {
  if (regions !== null) return regions.length === 0 ? eb.lit(false) : eb('place.region_code', 'in', regions)
  const codes = [...new Set(roots.values())]
  return eb.or(
    codes.map((code) => {
      const projects = [...roots].filter(([, root]) => root === code).map(([project]) => project)
      return eb.and([eb('place.region_code', '=', code), eb('cell.project_id', 'in', projects)])
    }),
  )
}
