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
  messageZh: string
  messageEn: string
}

/** A fact stands at a region of its project, and at its span or a year of it. */
export function misplaced(project: Extent, { region, from, to }: At): Misplaced[] {
  const found: Misplaced[] = []
  if (region !== project.region && !project.regions.includes(region)) {
    found.push({
      column: 'region',
      messageZh: `${region} 不在项目 ${project.project} 的范围内；请加入项目的行政区，或更正代码。`,
      messageEn: `${region} takes no part in ${project.project}; add it to the project's regions or correct the code`,
    })
  }
  const whole = from === project.from && to === project.to
  const year = from === to && from >= project.from && to <= project.to
  if (!whole && !year) {
    found.push({
      column: 'from',
      messageZh: `${from}–${to} 既不是项目的实施期 ${project.from}–${project.to}，也不是其中一年。`,
      messageEn: `${from}–${to} is neither the project's span ${project.from}–${project.to} nor one year of it`,
    })
  }
  return found
}
