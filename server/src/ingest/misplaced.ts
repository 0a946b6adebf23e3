/** A project as far as it says where its facts may stand. */
interface Extent {
  project: string
  region: string
  regions: readonly string[]
  from: number
  to: number
}

interface At {
  region: string
  from: number
  to: number
}

/** Why a fact cannot stand at a place of a project: the column that is wrong, and what to do. */
export interface Misplaced {
  column: 'region' | 'from'
  message: string
}

/** A fact stands at a region of its project, and at its span or a year of it. */
export function misplaced(project: Extent, { region, from, to }: At): Misplaced[] {
  const found: Misplaced[] = []
  if (region !== project.region && !project.regions.includes(region)) {
    const message = `${region} takes no part in ${project.project}; add it to the project's regions or correct the code`
    found.push({ column: 'region', message })
  }
  const whole = from === project.from && to === project.to
  const year = from === to && from >= project.from && to <= project.to
  if (!whole && !year) {
    const message = `${from}–${to} is neither the project's span ${project.from}–${project.to} nor one year of it`
    found.push({ column: 'from', message })
  }
  return found
}
