import {
  CELL_SOURCES,
  DOCUMENT_KINDS,
  FUND_MEASURES,
  INDICATOR_LEVELS_1,
  INDICATOR_LEVELS_2,
  RELATION_GRAINS,
  RELATIONS,
  RESTATED_QUANTITIES,
  STATEMENT_TOPICS,
  TARGET_OPERATORS,
} from 'schema/database/terms.ts'
import { z } from 'zod'
import * as column from './columns.ts'

const period = { from: column.year, to: column.year }
const place = { document: column.id, locator: column.text }
const printedAt = { printed: column.text, ...place }
const moneyUnit = column.oneOf(['元', '万元', '亿元'])

/** The sheets of one report: what columns each has and what may stand in them. Seeds and imports share them. */
export const SHEETS = {
  report: z.object({
    report: column.id,
    programme: column.id,
    programmeName: column.text,
    programmeNameEn: column.optional.text,
    simulated: column.truth,
    scheme: column.id,
    region: column.region,
    ...period,
    document: column.id,
  }),
  documents: z.object({
    document: column.id,
    title: column.text,
    kind: column.oneOf(DOCUMENT_KINDS),
    documentNumber: column.optional.text,
    issuer: column.optional.text,
    issuedOn: column.optional.date,
  }),
  projects: z.object({
    project: column.id,
    name: column.text,
    nameEn: column.optional.text,
    shortName: column.text,
    shortNameEn: column.optional.text,
    region: column.region,
    ...period,
    regions: column.list,
    fundUsers: column.optional.text,
    departments: column.list,
    ...place,
  }),
  indicators: z.object({
    indicator: column.id,
    name: column.text,
    nameEn: column.optional.text,
    unit: column.optional.text,
    level1: column.oneOf(INDICATOR_LEVELS_1),
    level2: column.oneOf(INDICATOR_LEVELS_2),
    additive: column.truth,
    aliases: column.list,
  }),
  funds: z.object({
    project: column.id,
    region: column.region,
    ...period,
    source: column.oneOf(CELL_SOURCES),
    measure: column.oneOf(FUND_MEASURES),
    amount: column.decimalText,
    unit: moneyUnit,
    ...printedAt,
    note: column.optional.text,
  }),
  transfers: z.object({
    project: column.id,
    fundYear: column.year,
    amount: column.decimalText,
    unit: moneyUnit,
    printed: column.text,
    centralDocument: column.id,
    receivedOn: column.optional.date,
    provincialDocument: column.optional.id,
    issuedOn: column.optional.date,
    ...place,
  }),
  targets: z.object({
    project: column.id,
    region: column.region,
    ...period,
    indicator: column.id,
    operator: column.oneOf(TARGET_OPERATORS),
    value: column.optional.decimal,
    max: column.optional.decimal,
    unit: column.optional.text,
    ...printedAt,
    note: column.optional.text,
  }),
  results: z.object({
    project: column.id,
    region: column.region,
    ...period,
    indicator: column.id,
    operator: column.optional.oneOf(TARGET_OPERATORS),
    target: column.optional.decimal,
    max: column.optional.decimal,
    targetPrinted: column.optional.text,
    actual: column.optional.decimal,
    actualPrinted: column.optional.text,
    unit: column.optional.text,
    weight: column.optional.decimal,
    score: column.optional.decimal,
    evaluated: column.truth,
    shortfallReason: column.optional.text,
    ...place,
    note: column.optional.text,
  }),
  statements: z.object({
    project: column.id,
    topic: column.oneOf(STATEMENT_TOPICS),
    text: column.text,
    problem: column.optional.text,
    ...place,
  }),
  definitions: z.object({
    definition: column.id,
    project: column.id,
    relation: column.oneOf(RELATIONS),
    whole: column.id,
    parts: column.list,
    grain: column.oneOf(RELATION_GRAINS),
    inferredBy: column.optional.text,
    confirmed: column.truth,
    basis: column.text,
  }),
  restatements: z.object({
    restatement: column.id,
    project: column.optional.id,
    region: column.optional.region,
    from: column.optional.year,
    to: column.optional.year,
    quantity: column.oneOf(RESTATED_QUANTITIES),
    source: column.optional.oneOf(CELL_SOURCES),
    indicator: column.optional.id,
    level2: column.optional.oneOf(INDICATOR_LEVELS_2),
    value: column.decimalText,
    unit: column.text,
    ...printedAt,
    note: column.optional.text,
  }),
}

export type SheetName = keyof typeof SHEETS
export const SHEET_NAMES = Object.keys(SHEETS) as SheetName[]

/** A row with the number that it has in its sheet. */
export type Row<S extends SheetName> = z.output<(typeof SHEETS)[S]> & { row: number }

/** All sheets of one report, every cell parsed, nothing yet compared across sheets. */
export type Sheets = { [S in SheetName]: Row<S>[] }

/** A report that describes no project of its own adds facts to projects that others describe. */
export const isContribution = ({ projects }: Pick<Sheets, 'projects'>): boolean => projects.length === 0
