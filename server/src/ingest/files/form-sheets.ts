import { SOURCE_WORDS, TOPIC_WORDS } from '../../forms/form-headings.ts'
import type { RawSheets } from '../raw-sheets.ts'
import { SHEET_NAMES, SHEETS, type SheetName } from '../sheets.ts'
import type { Places } from './file-read.ts'
import type { FormFunds } from './form-funds.ts'
import type { FormIdentity } from './form-identity.ts'
import type { FormIndicator } from './form-indicator.ts'
import type { FormReference } from './form-reference.ts'
import type { FormStatement } from './form-statements.ts'
import type { FormRow } from './form-tables.ts'

/** All that one form says. */
export interface ReadForm {
  identity: FormIdentity
  funds: FormFunds
  statements: FormStatement[]
  indicators: FormIndicator[]
}

/** Cells by column; what is left out is empty. */
type Cells = Record<string, string | number | boolean | null>
interface Line {
  sheet: SheetName
  cells: Cells
  place: FormRow | null
}

/** Forms of one region and programme as the sheets of one report, and where each row stands in the forms. */
export function formSheets(
  forms: readonly [ReadForm, ...ReadForm[]],
  reference: FormReference,
): { raw: RawSheets; places: Places } {
  const report = reportOf(forms)
  const document = `form-${report.id}`
  return laidOut([
    { sheet: 'report', cells: { ...reportRow(forms, reference), report: report.id, document }, place: null },
    { sheet: 'documents', cells: documentRow(forms, document), place: null },
    ...forms.flatMap(({ identity }) => projectRow(identity, document)),
    ...indicatorRows(forms),
    ...forms.flatMap((form) => fundRows(form, document)),
    ...forms.flatMap((form) => form.indicators.map((row) => resultRow(form.identity, row, document))),
    ...forms.flatMap((form) => form.statements.map((row) => statementRow(form.identity, row, document))),
    ...forms.flatMap((form) => rateRows(form, report.id, document)),
  ])
}

/** A form sent again replaces what it said before: its id follows from what it is about. */
function reportOf(forms: readonly [ReadForm, ...ReadForm[]]) {
  const from = Math.min(...forms.map(({ identity }) => identity.from))
  const to = Math.max(...forms.map(({ identity }) => identity.to))
  const projects = forms.map(({ identity }) => identity.project.id)
  const years = from === to ? [from] : [from, to]
  return { id: [...projects, forms[0].identity.region, ...years].join('-'), from, to }
}

function reportRow(forms: readonly [ReadForm, ...ReadForm[]], { programmes }: FormReference): Cells {
  const { project, region } = forms[0].identity
  const programme = programmes.find(({ id }) => id === project.programme)
  const { from, to } = reportOf(forms)
  return {
    programme: project.programme,
    programmeName: programme?.name ?? '',
    programmeNameEn: programme?.nameEn ?? '',
    simulated: programme?.simulated ?? false,
    scheme: programme?.scheme ?? '',
    region,
    from,
    to,
  }
}

const documentRow = (forms: readonly ReadForm[], document: string): Cells => ({
  document,
  title: forms.map(({ identity }) => identity.title).join('；'),
  kind: 'SELF_EVALUATION',
  issuer: [...new Set(forms.flatMap(({ identity }) => identity.localDepartments))].join('、'),
})

/** A project that a release describes already is only added to. */
function projectRow({ project, isNew, ...form }: FormIdentity, document: string): Line[] {
  if (!isNew) return []
  const cells = {
    project: project.id,
    name: project.name,
    shortName: project.shortName,
    region: project.region,
    from: project.from,
    to: project.to,
    regions: project.regions.join('|'),
    fundUsers: form.fundUsers,
    departments: form.departments.join('|'),
    document,
    locator: `${form.form} 表头`,
  }
  return [{ sheet: 'projects', cells, place: null }]
}

function indicatorRows(forms: readonly ReadForm[]): Line[] {
  const all = forms.flatMap(({ indicators }) => indicators)
  const once = new Map(all.map((row) => [row.indicator.id, row]))
  return [...once.values()].map(({ row, indicator }) => ({
    sheet: 'indicators',
    cells: {
      indicator: indicator.id,
      name: indicator.name,
      nameEn: indicator.nameEn,
      unit: indicator.unit,
      level1: indicator.level1,
      level2: indicator.level2,
      additive: indicator.additive,
      aliases: indicator.aliases.join('|'),
    },
    place: row,
  }))
}

/** Whose figure a row is. */
const grain = ({ project, region, from, to }: FormIdentity): Cells => ({
  project: project.id,
  region,
  from,
  to,
})

function fundRows({ identity, funds }: ReadForm, document: string): Line[] {
  return funds.amounts.map(({ row, source, measure, amount, unit, printed, note }) => ({
    sheet: 'funds',
    cells: {
      ...grain(identity),
      source,
      measure,
      amount,
      unit,
      printed,
      document,
      locator: `${identity.form} 资金投入 ${SOURCE_WORDS[source]}`,
      note,
    },
    place: row,
  }))
}

function resultRow(identity: FormIdentity, one: FormIndicator, document: string): Line {
  const { row, number, indicator, target, actual } = one
  const notes = [
    ...target.notes.map((note) => `指标值：${note}`),
    ...actual.notes.map((note) => `完成值：${note}`),
  ]
  const cells = {
    ...grain(identity),
    indicator: indicator.id,
    operator: target.operator,
    target: target.value,
    max: target.max,
    targetPrinted: target.printed,
    // A range is no figure that could be compared: its words stay.
    actual: actual.operator === 'RANGE' ? '' : actual.value,
    actualPrinted: actual.printed,
    unit: indicator.unit,
    weight: one.weight,
    score: one.score,
    evaluated: one.evaluated,
    shortfallReason: one.reason,
    document,
    locator: `${identity.form} 绩效指标 行${number}`,
    note: notes.join('；'),
  }
  return { sheet: 'results', cells, place: row }
}

function statementRow({ project, form }: FormIdentity, one: FormStatement, document: string): Line {
  const cells = {
    project: project.id,
    topic: one.topic,
    text: one.text,
    problem: one.problem,
    document,
    locator: `${form} 资金管理情况 ${TOPIC_WORDS[one.topic]}`,
  }
  return { sheet: 'statements', cells, place: one.row }
}

/** A printed rate repeats what its amounts say: only the checks read it. */
function rateRows({ identity, funds }: ReadForm, report: string, document: string): Line[] {
  return funds.rates.map(({ row, source, value, printed }) => ({
    sheet: 'restatements',
    cells: {
      restatement: `${report}-${identity.project.id}-rate-${source.toLowerCase()}`,
      ...grain(identity),
      quantity: 'EXECUTION_RATE',
      source,
      value,
      unit: '%',
      printed,
      document,
      locator: `${identity.form} 资金投入 ${SOURCE_WORDS[source]}`,
    },
    place: row,
  }))
}

/** Numbers the rows of each sheet as a spreadsheet would: the header is row 1. */
function laidOut(lines: readonly Line[]): { raw: RawSheets; places: Places } {
  const places: Places = {}
  const sheets = SHEET_NAMES.map((sheet) => {
    const header = Object.keys(SHEETS[sheet].shape)
    const own = lines.filter((line) => line.sheet === sheet)
    const rows = own.map(({ cells, place }, index) => {
      const row = index + 2
      if (place) places[sheet] = { ...places[sheet], [row]: { sheet: place.sheet, row: place.row } }
      return { row, cells: header.map((column) => String(cells[column] ?? '')) }
    })
    return [sheet, { header, rows }]
  })
  return { raw: Object.fromEntries(sheets), places }
}
