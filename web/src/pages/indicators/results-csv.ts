import type { Column } from '../../components/table-column.ts'
import type { CsvCell } from '../../format/csv.ts'
import { formatYears } from '../../format/date.ts'
import type { FigureStatus, ResultFaceFragment } from '../../generated/graphql.ts'
import type { Key, Translate } from '../../i18n/translate.ts'
import { isFarAbove } from './over-completion.ts'

type Row = ResultFaceFragment
interface Names {
  indicator: (row: Row) => string
  project: (row: Row) => string
  region: (row: Row) => string
  unit: (unit: string | null | undefined) => string
}
type FileColumn = [
  header: Key,
  value: (row: Row) => CsvCell,
  kind?: 'figure' | 'share',
  state?: (row: Row) => FigureStatus,
]

/** A result's figures, column by column: unrounded numbers, and a status in words beside what is missing. */
export const resultColumns = (t: Translate, names: Names): Column<Row>[] => {
  const columns: FileColumn[] = [
    ['filter.project', names.project],
    ['filter.region', names.region],
    ['indicators.col.period', ({ period }) => formatYears(period.from, period.to)],
    ['indicators.level1', ({ indicator }) => t(`level1.${indicator.level1}`)],
    ['indicators.level2', ({ indicator }) => t(`level2.${indicator.level2}`)],
    ['indicators.col.name', names.indicator],
    ['indicators.col.unit', ({ indicator }) => names.unit(indicator.unit)],
    ['indicators.col.operator', ({ target }) => (target ? t(`operator.${target.operator}`) : null)],
    ['indicators.col.target', ({ target }) => target?.value ?? target?.text ?? null, 'figure', targetState],
    ['indicators.col.actual', ({ actual }) => actual?.value ?? actual?.text ?? null, 'figure', actualState],
    ['indicators.col.completion', ({ completionRate }) => completionRate ?? null, 'share'],
    ['indicators.col.deviation', ({ deviation }) => deviation ?? null, 'share'],
    ['indicators.col.status', ({ status }) => t(`result.${status}`)],
    ['indicators.col.weight', ({ weight }) => weight ?? null, 'figure'],
    ['indicators.col.score', ({ score }) => score ?? null, 'figure'],
    ['indicators.col.computed', ({ computedScore }) => computedScore ?? null, 'figure'],
    ['indicators.col.over', ({ deviation }) => (isFarAbove(deviation) ? t('indicators.over') : null)],
    ['indicators.col.reason', ({ shortfallReason }) => shortfallReason ?? null],
  ]
  return columns.map(([header, value, kind, state]) => ({
    key: header,
    header: t(header),
    value,
    ...(kind && { align: 'end' as const, isShare: kind === 'share' }),
    ...(state && { state }),
  }))
}

const targetState = ({ targetEvidence }: Row) => targetEvidence.status
const actualState = ({ actualEvidence }: Row) => actualEvidence.status
