import type { CsvCell } from '../../format/csv.ts'
import { formatYears } from '../../format/date.ts'
import type { ResultFaceFragment } from '../../generated/graphql.ts'
import type { Key, Translate } from '../../i18n/translate.ts'
import { isFarAbove } from './over-completion.ts'

type Row = ResultFaceFragment
interface Names {
  indicator: (row: Row) => string
  project: (row: Row) => string
  region: (row: Row) => string
  unit: (unit: string | null | undefined) => string
}
type FileColumn = [header: Key, value: (row: Row) => CsvCell]

/** The listed rows as a table for a file: unrounded numbers, and a status in words beside what is missing. */
export const resultsTable = (rows: readonly Row[], t: Translate, names: Names) => {
  const columns: FileColumn[] = [
    ['filter.project', names.project],
    ['filter.region', names.region],
    ['indicators.col.period', ({ period }) => formatYears(period.from, period.to)],
    ['indicators.level1', ({ indicator }) => t(`level1.${indicator.level1}`)],
    ['indicators.level2', ({ indicator }) => t(`level2.${indicator.level2}`)],
    ['indicators.col.name', names.indicator],
    ['indicators.col.unit', ({ indicator }) => names.unit(indicator.unit)],
    ['indicators.col.operator', ({ target }) => target?.operator ?? null],
    ['indicators.col.target', ({ target }) => target?.value ?? target?.text ?? null],
    ['indicators.col.actual', ({ actual }) => actual?.value ?? actual?.text ?? null],
    ['indicators.col.completion', ({ completionRate }) => completionRate ?? null],
    ['indicators.col.deviation', ({ deviation }) => deviation ?? null],
    ['indicators.col.status', ({ status }) => t(`result.${status}`)],
    ['indicators.col.weight', ({ weight }) => weight ?? null],
    ['indicators.col.score', ({ score }) => score ?? null],
    ['indicators.col.computed', ({ computedScore }) => computedScore ?? null],
    ['indicators.col.over', ({ deviation }) => (isFarAbove(deviation) ? t('indicators.over') : null)],
    ['indicators.col.reason', ({ shortfallReason }) => shortfallReason ?? null],
  ]
  return {
    header: columns.map(([header]) => t(header)),
    rows: rows.map((row) => columns.map(([, value]) => value(row))),
  }
}
