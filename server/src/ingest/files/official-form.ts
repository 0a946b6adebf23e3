import type { FileRead } from './file-read.ts'
import { formFunds } from './form-funds.ts'
import { formIdentity } from './form-identity.ts'
import { formIndicators } from './form-indicators.ts'
import { type FormNotes, newNotes, problem } from './form-notes.ts'
import type { FormReference } from './form-reference.ts'
import { formSheets, type ReadForm } from './form-sheets.ts'
import { formStatements } from './form-statements.ts'
import type { FormTable } from './form-tables.ts'

/**
 * Official forms (绩效目标自评表) as the raw sheets of one report: names become ids, places become locators, text as printed
 * stays beside each figure. What cannot be known is a problem that says what to write where.
 * @param told code of the region that reports, where the sender tells it
 */
export function officialForms(
  forms: readonly FormTable[],
  reference: FormReference,
  told: string | null,
): Omit<FileRead, 'kind'> {
  const notes = newNotes()
  const [first, ...others] = forms.flatMap((form): ReadForm[] => {
    const identity = formIdentity(form, reference, told, notes)
    const funds = formFunds(form, notes)
    const indicators = formIndicators(form, reference.indicators, notes)
    if (indicators.length === 0 && funds.amounts.length === 0) tellEmpty(form, notes)
    return identity ? [{ identity, funds, statements: formStatements(form), indicators }] : []
  })
  if (first) tellMixed(first, others, forms[0]?.rows[0]?.sheet ?? '', notes)
  if (!first || notes.problems.length > 0) return { ...notes, raw: {}, places: {} }
  return { ...notes, ...formSheets([first, ...others], reference) }
}

function tellEmpty({ rows }: FormTable, notes: FormNotes): void {
  problem(
    notes,
    { sheet: rows[0]?.sheet ?? '', row: null },
    null,
    '自评表里没有任何数；请填写后再上传。',
    'the form holds no figure at all; fill it in and send it again',
  )
}

/** One file is one report: of one region and one programme, each project and period once. */
function tellMixed(first: ReadForm, others: readonly ReadForm[], sheet: string, notes: FormNotes): void {
  const place = { sheet, row: null }
  if (others.some(({ identity }) => identity.region !== first.identity.region))
    problem(
      notes,
      place,
      null,
      '一个文件里有几个地区的自评表；请每个地区一个文件。',
      'the file holds forms of several regions; send one file for each',
    )
  if (others.some(({ identity }) => identity.project.programme !== first.identity.project.programme))
    problem(
      notes,
      place,
      null,
      '一个文件里有几项专项资金的自评表；请分开上传。',
      'the file holds forms of several programmes; send one file for each',
    )
  const keys = [first, ...others].map(({ identity: { project, from, to } }) =>
    [project.id, from, to].join(' '),
  )
  if (new Set(keys).size < keys.length)
    problem(
      notes,
      place,
      null,
      '同一项目同一期间有两张自评表；请只留一张。',
      'the file holds two forms of one project and period; keep one',
    )
}
