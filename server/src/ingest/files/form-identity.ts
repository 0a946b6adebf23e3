import { labelOf } from '../../forms/form-headings.ts'
import { periodIn } from '../../forms/form-period.ts'
import { normalText } from '../../forms/normal-text.ts'
import { findProject, type KnownProject, proposedId } from './form-names.ts'
import { type FormNotes, type FormPlace, problem, warn } from './form-notes.ts'
import type { FormReference } from './form-reference.ts'
import { regionsIn } from './form-regions.ts'
import { type FormTable, valueAfter } from './form-tables.ts'

/** Whose form it is, of what project and what years. */
export interface FormIdentity {
  project: KnownProject
  /** The project is in no release yet: its description goes in with the form. */
  isNew: boolean
  /** Code of the region that reports. */
  region: string
  from: number
  to: number
  /** As printed, on one line. */
  title: string
  /** How locators name the form: 附件2-1, or 自评表. */
  form: string
  fundUsers: string
  departments: string[]
  /** 地方主管部门: who issued the form. */
  localDepartments: string[]
}

/**
 * Tells project, region and years from the form's head; null where one of them cannot be known, with a problem that says
 * what to write where.
 * @param told the region as the sender told it
 */
export function formIdentity(
  form: FormTable,
  reference: FormReference,
  told: string | null,
  notes: FormNotes,
): FormIdentity | null {
  const head = headOf(form)
  const title = form.title
    .flatMap(({ cells }) => [...new Set(cells.map(({ text }) => text))])
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  const place: FormPlace = form.title[0] ?? form.rows[0] ?? { sheet: '', row: null }
  const found = projectOf(head, title, reference, place, notes)
  const period = periodOf(form, title, place, notes)
  const region = regionOf({ head, title, project: found?.project ?? null, told }, reference, place, notes)
  if (!found || !period || region === null) return null
  const project = found.isNew ? { ...found.project, region, ...period } : found.project
  if (!found.isNew && !fits(project, region, period, head.projectPlace ?? place, notes)) return null
  const localDepartments = listed(head.LOCAL_DEPARTMENT)
  return {
    project: found.isNew ? { ...project, regions: partsOf(head.FUND_USERS, region, reference) } : project,
    isNew: found.isNew,
    region,
    ...period,
    title: title || '绩效目标自评表',
    form: /附件\s*\d+(?:-\d+)*/.exec(normalText(title))?.[0].replace(/\s/g, '') ?? '自评表',
    fundUsers: head.FUND_USERS,
    departments: [...listed(head.CENTRAL_DEPARTMENT), ...localDepartments],
    localDepartments,
  }
}

const listed = (text: string) => text.split(/[、，,；;\s]+/).filter((name) => name !== '')

interface Head {
  PROJECT: string
  PROGRAMME: string
  CENTRAL_DEPARTMENT: string
  LOCAL_DEPARTMENT: string
  FUND_USERS: string
  projectPlace: FormPlace | null
}

function headOf({ rows }: FormTable): Head {
  const head: Head = {
    PROJECT: '',
    PROGRAMME: '',
    CENTRAL_DEPARTMENT: '',
    LOCAL_DEPARTMENT: '',
    FUND_USERS: '',
    projectPlace: null,
  }
  for (const row of rows)
    row.cells.forEach(({ text }, at) => {
      const label = labelOf(text)
      if (label === null || head[label] !== '') return
      head[label] = valueAfter(row, at).text.replace(/\s+/g, '')
      if (label === 'PROJECT') head.projectPlace = row
    })
  return head
}

function projectOf(
  head: Head,
  title: string,
  reference: FormReference,
  place: FormPlace,
  notes: FormNotes,
): { project: KnownProject; isNew: boolean } | null {
  const at = head.projectPlace ?? place
  const inTitle = reference.projects.find(({ name }) => normalText(title).includes(normalText(name)))
  if (head.PROJECT === '' && inTitle) return { project: inTitle, isNew: false }
  if (head.PROJECT === '') {
    problem(
      notes,
      at,
      '转移支付（项目）名称',
      '没有项目名称；请填写项目全称。',
      'is empty: write the full name of the project',
    )
    return null
  }
  const found = findProject(head.PROJECT, reference.projects)
  if (found.known) return { project: found.known, isNew: false }
  if (found.nearest) {
    problem(
      notes,
      at,
      '转移支付（项目）名称',
      `“${head.PROJECT}”不在库中，与“${found.nearest.name}”只差几个字；如是同一项目，请写它的全称。`,
      `“${head.PROJECT}” is not known, but “${found.nearest.name}” nearly is; if that is meant, write its name in full`,
    )
    return null
  }
  const programme = programmeOf(head.PROGRAMME, reference)
  if (programme === null) {
    problem(
      notes,
      at,
      '转移支付（项目）名称',
      `“${head.PROJECT}”是新项目，无法确定属于哪项专项资金；请加一行“专项名称”，或用工作簿模板报送。`,
      `“${head.PROJECT}” is a new project and its programme cannot be known: add a row 专项名称 with the programme's name, or send the workbook`,
    )
    return null
  }
  const id = proposedId('project', head.PROJECT)
  warn(
    notes,
    at,
    '转移支付（项目）名称',
    `“${head.PROJECT}”是新项目，拟编号 ${id}，归入“${programme.name}”；请核对。`,
    `“${head.PROJECT}” is new: it gets the id ${id} in the programme “${programme.name}”`,
  )
  const project = {
    id,
    programme: programme.id,
    name: head.PROJECT,
    shortName: head.PROJECT,
    region: '',
    regions: [],
    from: 0,
    to: 0,
  }
  return { project, isNew: true }
}

/** The programme that the form names, or the only real one there is. */
function programmeOf(name: string, { programmes }: FormReference) {
  const plain = normalText(name)
  if (plain !== '') return programmes.find((programme) => normalText(programme.name) === plain) ?? null
  const real = programmes.filter(({ simulated }) => !simulated)
  return real.length === 1 ? (real[0] ?? null) : null
}

function periodOf(form: FormTable, title: string, place: FormPlace, notes: FormNotes) {
  const period = periodIn(title) ?? periodIn(form.rows[0]?.cells.map(({ text }) => text).join(' ') ?? '')
  if (period) return period
  problem(
    notes,
    place,
    null,
    '标题里没有年度；请在表名下注明，如“（2024年度）”或“（2022—2025年度）”。',
    'the title names no year: write it below the title, such as （2024年度） or （2022—2025年度）',
  )
  return null
}

/** What the sender told, else what the title names beside the project, else the department that reports, else the only user. */
function regionOf(
  form: { head: Head; title: string; project: KnownProject | null; told: string | null },
  { regions }: FormReference,
  place: FormPlace,
  notes: FormNotes,
): string | null {
  const { head, title, project, told } = form
  const ownWords = [project?.name ?? head.PROJECT, head.PROJECT].reduce(
    (text, name) => (name === '' ? text : text.replaceAll(normalText(name), '')),
    normalText(title),
  )
  const within = project?.region || null
  const sources = [
    regionsIn(ownWords, regions, within),
    regionsIn(head.LOCAL_DEPARTMENT, regions),
    regionsIn(head.FUND_USERS, regions, within),
  ]
  const named = sources.find(({ length }) => length === 1)?.[0]?.code ?? null
  if (told !== null) {
    if (!regions.some(({ code }) => code === told)) {
      problem(notes, place, null, `“${told}”不是行政区划代码。`, `“${told}” is no division of GB/T 2260`)
      return null
    }
    if (named !== null && named !== told)
      warn(
        notes,
        place,
        '地方主管部门',
        `上传时指定的地区是 ${told}，表内写的是 ${named}；按指定的读取。`,
        `was sent for ${told}, while the form names ${named}; it was read for ${told}`,
      )
    return told
  }
  if (named === null)
    problem(
      notes,
      place,
      '地方主管部门',
      '看不出是哪个地区填报；请写全地方主管部门（如“六盘水市自然资源局”），或上传时选定地区。',
      'nobody says which region reports: write the department in full, such as 六盘水市自然资源局, or choose the region on sending',
    )
  return named
}

/** A form stands at a region of its project, and at its span or a year of it. */
function fits(
  project: KnownProject,
  region: string,
  { from, to }: { from: number; to: number },
  place: FormPlace,
  notes: FormNotes,
): boolean {
  const takesPart = region === project.region || project.regions.includes(region)
  if (!takesPart)
    problem(
      notes,
      place,
      '地方主管部门',
      `${region} 不在“${project.name}”的实施范围（${project.regions.join('、')}）；请核对项目和地区。`,
      `${region} takes no part in ${project.id} (${project.regions.join(', ')}); correct the project or the region`,
    )
  const whole = from === project.from && to === project.to
  const year = from === to && from >= project.from && to <= project.to
  if (!whole && !year)
    problem(
      notes,
      place,
      null,
      `年度 ${from}—${to} 既不是项目全期 ${project.from}—${project.to}，也不是其中一年；请改标题中的年度。`,
      `${from}–${to} is neither the project's span ${project.from}–${project.to} nor one year of it; correct the years in the title`,
    )
  return takesPart && (whole || year)
}

const partsOf = (users: string, region: string, { regions }: FormReference): string[] =>
  regionsIn(users, regions, region)
    .filter(({ parent }) => parent === region)
    .map(({ code }) => code)
