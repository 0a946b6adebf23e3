import { toNumber } from '../rules/decimal.ts'
import type { ProgrammeRow, Snapshot } from '../snapshot.ts'
import type { Programme, ScoringScheme } from './programme.type.ts'

export function programmeOf(snapshot: Snapshot, row: ProgrammeRow): Programme {
  return {
    id: row.programme_id,
    name: row.name,
    nameEn: row.name_en,
    simulated: row.simulated === 1,
    scheme: schemeOf(snapshot, row.scheme_id),
  }
}

export function schemeOf(snapshot: Snapshot, id: string): ScoringScheme {
  const scheme = snapshot.schemes.get(id)
  if (!scheme) throw new Error(`The scheme ${id} is not in the store.`)
  return {
    id,
    name: scheme.name,
    description: scheme.description,
    executionWeight: toNumber(scheme.execution_weight),
  }
}

export function programmeById(snapshot: Snapshot, id: string): Programme {
  const row = snapshot.programmes.get(id)
  if (!row) throw new Error(`The programme ${id} is not in the release.`)
  return programmeOf(snapshot, row)
}
