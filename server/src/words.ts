import type { CellSource } from 'schema/database/terms.ts'
import type { Snapshot } from './snapshot.ts'

export type Language = 'ZH' | 'EN'

/** What money of a source is called. */
export const SOURCES: Record<CellSource, Record<Language, string>> = {
  CENTRAL: { ZH: '中央资金', EN: 'central funds' },
  LOCAL: { ZH: '地方资金', EN: 'local funds' },
  PROVINCIAL: { ZH: '省级资金', EN: 'provincial funds' },
  SUBPROVINCIAL: { ZH: '市县资金', EN: 'sub-provincial funds' },
  OTHER: { ZH: '其他资金', EN: 'other funds' },
  TOTAL: { ZH: '资金合计', EN: 'all funds' },
}

/** English of the units that indicators have; one that is not here stays as it is. */
const UNITS: Readonly<Record<string, string>> = {
  公顷: 'ha',
  个: 'count',
  处: 'sites',
  万人: '10,000 people',
  人: 'people',
  人次: 'person-times',
  万元: '10,000 yuan',
  '万元/公顷': '10,000 yuan per ha',
  年: 'years',
}

/** “公顷”, “ha” */
export const unitWord = (unit: string, language: Language): string =>
  language === 'EN' ? (UNITS[unit] ?? unit) : unit

/** A cell of a project, as a person would name it. */
export interface Place {
  project_id: string
  region: string
  from: number
  to: number
  source?: CellSource
}

/** “苗岭山脉示范工程，黔东南州，2022–2025 年，中央资金” */
export function describe(
  snapshot: Snapshot,
  { project_id, region, from, to, source }: Place,
  language: Language,
): string {
  const project = snapshot.projects.get(project_id)
  const division = snapshot.regions.get(region)
  const english = language === 'EN'
  const years = from === to ? `${from}` : `${from}–${to}`
  return [
    (english ? project?.short_name_en : null) ?? project?.short_name ?? project_id,
    (english ? division?.name_en : null) ?? division?.name ?? region,
    english ? years : `${years} 年`,
    ...(source === undefined ? [] : [SOURCES[source][language]]),
  ].join(english ? ', ' : '，')
}

/** What a period is called where no unit follows: “2024” or “2022–2025”. */
export const periodLabel = (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`)
