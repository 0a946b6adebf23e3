import { oncePerRow } from '../once-per-row.ts'
import type { ProjectRow, Snapshot } from '../snapshot.ts'
import { periodLabel } from '../words.ts'
import type { Period, Project } from './project.type.ts'

export const periodOf = (from: number, to: number): Period => ({
  from,
  to,
  label: periodLabel(from, to),
  cumulative: from !== to,
})

export const projectOf = (row: ProjectRow): Project => ({
  id: row.project_id,
  name: row.name,
  nameEn: row.name_en,
  shortName: row.short_name,
  shortNameEn: row.short_name_en,
  period: periodOf(row.from_year, row.to_year),
  fundUsers: row.fund_users,
  departments: JSON.parse(row.departments),
})

export function projectRow(snapshot: Snapshot, id: string): ProjectRow {
  const row = snapshot.projects.get(id)
  if (!row) throw new Error(`The project ${id} is not in the release.`)
  return row
}

const once = oncePerRow(projectOf)

export const projectById = (snapshot: Snapshot, id: string): Project => once(projectRow(snapshot, id))
