import type { Kysely } from 'kysely'
import type { Database } from 'schema/database/tables/database.ts'
import { OPEN } from 'schema/database/tables/versioned.ts'
import type { IndicatorLevel1, IndicatorLevel2, RegionLevel } from 'schema/database/terms.ts'

/** What an official form is held against: it has names where our sheets have ids. */
export interface FormReference {
  regions: { code: string; name: string; level: RegionLevel; parent: string | null }[]
  programmes: { id: string; name: string; nameEn: string | null; simulated: boolean; scheme: string }[]
  projects: {
    id: string
    programme: string
    name: string
    shortName: string
    region: string
    regions: string[]
    from: number
    to: number
  }[]
  indicators: {
    id: string
    name: string
    nameEn: string | null
    aliases: string[]
    unit: string | null
    level1: IndicatorLevel1
    level2: IndicatorLevel2
    additive: boolean
  }[]
}

/** The names that the newest release knows. */
export async function formReference(db: Kysely<Database>): Promise<FormReference> {
  const [regions, programmes, projects, indicators] = await Promise.all([
    db.selectFrom('region').selectAll().orderBy('region_code').execute(),
    db.selectFrom('programme').selectAll().orderBy('programme_id').execute(),
    db.selectFrom('project').selectAll().where('until_release', '=', OPEN).orderBy('project_id').execute(),
    db.selectFrom('indicator').selectAll().orderBy('indicator_id').execute(),
  ])
  return {
    regions: regions.map(({ region_code, name, level, parent_code }) => ({
      code: region_code,
      name,
      level,
      parent: parent_code,
    })),
    programmes: programmes.map(({ programme_id, name, name_en, simulated, scheme_id }) => ({
      id: programme_id,
      name,
      nameEn: name_en,
      simulated: simulated === 1,
      scheme: scheme_id,
    })),
    projects: projects.map((project) => ({
      id: project.project_id,
      programme: project.programme_id,
      name: project.name,
      shortName: project.short_name,
      region: project.region_code,
      regions: JSON.parse(project.region_codes),
      from: project.from_year,
      to: project.to_year,
    })),
    indicators: indicators.map((indicator) => ({
      id: indicator.indicator_id,
      name: indicator.name,
      nameEn: indicator.name_en,
      aliases: JSON.parse(indicator.aliases),
      unit: indicator.unit,
      level1: indicator.level1,
      level2: indicator.level2,
      additive: indicator.additive === 1,
    })),
  }
}
