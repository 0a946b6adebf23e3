import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import { addAchievements } from './achievements.ts'
import { CATALOGUE } from './catalogue.ts'
import { contradict } from './contradictions.ts'
import { addMoney } from './money.ts'
import { SCALES, type Scale, type ScaleName } from './scales.ts'
import { noRows, rawSheets, type SheetRows } from './sheet-rows.ts'
import { addStatements } from './statements.ts'
import { type Divisions, type World, worldOf } from './world.ts'

/**
 * Made-up reports, one after the other, as the sheets that an import takes: the same ones on every machine. Only one
 * is in memory at a time.
 */
export function* simulatedReports(name: ScaleName, divisions: Divisions): Generator<RawSheets> {
  const scale = SCALES[name]
  let number = 0
  for (const [index, projects] of scale.reports.entries()) {
    const report = scale.reports.length === 1 ? scale.programme.id : `${scale.programme.id}-${index + 1}`
    const worlds = projects.map((project) => {
      number += 1
      return worldOf(scale, divisions, { report, project, number })
    })
    yield rawSheets(rowsOf(scale, report, worlds))
  }
}

function rowsOf(scale: Scale, report: string, worlds: readonly World[]): SheetRows {
  const rows = noRows()
  const { programme, root, from, to } = scale
  const document = `${report}-report`
  rows.report.push({
    report,
    programme: programme.id,
    programmeName: programme.name,
    programmeNameEn: programme.nameEn,
    simulated: 'true',
    scheme: 'report-weights',
    region: root,
    from: String(from),
    to: String(to),
    document,
  })
  rows.documents.push({
    document,
    title: `模拟绩效自评报告 ${report}（由程序生成，不是真实文件）`,
    kind: 'SELF_EVALUATION',
    issuer: '模拟数据生成器',
    issuedOn: `${to + 1}-03-01`,
  })
  rows.indicators.push(
    ...CATALOGUE.slice(0, scale.indicators).map(({ id, name, nameEn, unit, level1, level2, additive }) => ({
      ...{ indicator: id, name, nameEn, unit, level1, level2 },
      additive: String(additive),
    })),
  )
  for (const world of worlds) {
    rows.projects.push(projectRow(world))
    addMoney(world, rows)
    addAchievements(world, rows)
    addStatements(world, rows)
    contradict(world, rows)
  }
  return rows
}

const NAMES: Record<string, readonly [name: string, nameEn: string]> = {
  'simulated-hills': ['青岚山生态修复工程', 'Qinglan Hills'],
  'simulated-rivers': ['碧溪流域治理工程', 'Bixi Basin'],
}

function projectRow({ scale, project, number, regions, document }: World) {
  const [name, nameEn] = NAMES[project] ?? [`第 ${number} 号工程`, `project ${number}`]
  return {
    project,
    name: `模拟：${name}（非真实）`,
    nameEn: `Simulated: ${nameEn} (not real)`,
    shortName: `模拟·${name}`,
    shortNameEn: `Simulated ${nameEn}`,
    region: scale.root,
    from: String(scale.from),
    to: String(scale.to),
    regions: regions.join('|'),
    fundUsers: '模拟项目单位',
    departments: '模拟主管部门',
    document,
    locator: '模拟表一 表头',
  }
}
