import { COLUMN_WORDS, SOURCE_WORDS, TOPIC_WORDS } from '../../forms/form-headings.ts'
import type { FormContent, ShownFigure, ShownIndicator } from './form-content.ts'

/** How a cell of the form looks. */
export type FormStyle = 'TITLE' | 'PERIOD' | 'LABEL' | 'HEADING' | 'TEXT' | 'FIGURE' | 'REMARK'

/** A cell with its place, rows and columns counted from 1, and over how many of them it lies. */
export interface PlacedCell {
  row: number
  column: number
  high: number
  wide: number
  text: string
  numeric: boolean
  style: FormStyle
}

export interface FormLayout {
  cells: PlacedCell[]
  rows: number
  /** The row of the headings of indicators, which is printed again on each page. */
  headingRow: number
}

/** Columns A to I, in the widths of the annexes, in signs of half width. */
export const FORM_WIDTHS = [7, 11, 14, 30, 13, 14, 8, 8, 26] as const
export const FORM_COLUMNS = FORM_WIDTHS.length

const SOURCE_LABELS = { TOTAL: '年度资金总额：', CENTRAL: `其中：${SOURCE_WORDS.CENTRAL}` } as const

/** The official form (附件2-1, 2-2) as placed cells. */
export function formLayout(content: FormContent): FormLayout {
  const cells: PlacedCell[] = []
  let row = 1
  const put = (
    column: number,
    wide: number,
    text: string | ShownFigure,
    style: FormStyle,
    high = 1,
    at = row,
  ) => {
    const shown = typeof text === 'string' ? { text, numeric: false } : text
    cells.push({ row: at, column, high, wide, ...shown, style })
  }
  const line = (...columns: readonly [number, number, string | ShownFigure, FormStyle][]) => {
    for (const [column, wide, text, style] of columns) put(column, wide, text, style)
    row++
  }

  line([1, FORM_COLUMNS, content.title, 'TITLE'])
  line([1, FORM_COLUMNS, content.period, 'PERIOD'])
  line([1, 3, '转移支付（项目）名称', 'LABEL'], [4, 6, content.project, 'TEXT'])
  line([1, 3, '中央主管部门', 'LABEL'], [4, 6, content.centralDepartments, 'TEXT'])
  line(
    [1, 3, '地方主管部门', 'LABEL'],
    [4, 2, content.localDepartments, 'TEXT'],
    [6, 1, '资金使用单位', 'LABEL'],
    [7, 3, content.fundUsers, 'TEXT'],
  )

  put(1, 3, '资金投入情况\n（万元）', 'LABEL', content.funds.length + 1)
  line(
    [4, 1, '', 'HEADING'],
    [5, 2, '全年预算数（A）', 'HEADING'],
    [7, 2, '全年执行数（B）', 'HEADING'],
    [9, 1, '预算执行率（B/A）', 'HEADING'],
  )
  for (const { source, budget, executed, rate } of content.funds) {
    const label = source === 'TOTAL' || source === 'CENTRAL' ? SOURCE_LABELS[source] : SOURCE_WORDS[source]
    line([4, 1, label, 'TEXT'], [5, 2, budget, 'FIGURE'], [7, 2, executed, 'FIGURE'], [9, 1, rate, 'FIGURE'])
  }

  put(1, 3, '资金管理情况', 'LABEL', content.statements.length + 1)
  line([4, 1, '', 'HEADING'], [5, 4, '情况说明', 'HEADING'], [9, 1, '存在问题和改进措施', 'HEADING'])
  for (const { topic, text, problem } of content.statements)
    line([4, 1, TOPIC_WORDS[topic], 'TEXT'], [5, 4, text, 'TEXT'], [9, 1, problem, 'TEXT'])

  put(1, 1, '总体\n目标\n完成\n情况', 'LABEL', 2)
  line([2, 4, '总体目标', 'HEADING'], [6, 4, '全年实际完成情况', 'HEADING'])
  line([2, 4, content.aims, 'TEXT'], [6, 4, content.achieved, 'TEXT'])

  const headingRow = row
  put(1, 1, '绩效\n指标', 'LABEL', content.indicators.length + 1)
  const headings = (
    ['LEVEL1', 'LEVEL2', 'NAME', 'TARGET', 'ACTUAL', 'WEIGHT', 'SCORE', 'REASON'] as const
  ).map((column, at): [number, number, string, FormStyle] => [
    at + 2,
    1,
    COLUMN_WORDS[column][0] ?? '',
    'HEADING',
  ])
  line(...headings)
  content.indicators.forEach((indicator, at) => {
    const level1 = run(content.indicators, at, (a, b) => a.level1 === b.level1)
    const level2 = run(content.indicators, at, (a, b) => a.level1 === b.level1 && a.level2 === b.level2)
    if (level1 > 0) put(2, 1, indicator.level1, 'LABEL', level1)
    if (level2 > 0) put(3, 1, indicator.level2, 'LABEL', level2)
    line(
      [4, 1, indicator.name, 'TEXT'],
      [5, 1, indicator.target, 'FIGURE'],
      [6, 1, indicator.actual, 'FIGURE'],
      [7, 1, indicator.weight, 'FIGURE'],
      [8, 1, indicator.score, 'FIGURE'],
      [9, 1, indicator.reason, 'TEXT'],
    )
  })
  line([1, 1, '说明', 'LABEL'], [2, 8, content.remarks.join('\n') || '无', 'REMARK'])
  return { cells, rows: row - 1, headingRow }
}

/** How many rows from here on are alike; 0 where the row above was alike too. */
function run(
  rows: readonly ShownIndicator[],
  at: number,
  alike: (a: ShownIndicator, b: ShownIndicator) => boolean,
): number {
  const [one, above] = [rows[at], rows[at - 1]]
  if (!one || (above && alike(above, one))) return 0
  const end = rows.slice(at).findIndex((other) => !alike(one, other))
  return end < 0 ? rows.length - at : end
}
