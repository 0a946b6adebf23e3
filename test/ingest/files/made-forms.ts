import { fileURLToPath } from 'node:url'
import ExcelJS from 'exceljs'
import { readFolder } from 'server/ingest/raw-sheets.ts'
import type { SheetName } from 'server/ingest/sheets.ts'
import { zipOf } from './made-files.ts'

/** A cell of a drawn form: its text, and over how many columns and rows it lies. */
export interface Drawn {
  text: string
  wide?: number
  high?: number
}
/** Rows of cells; a place that a cell above covers is left out of its row, as a person would draw it. */
export type Drawing = Drawn[][]

const WIDTH = 9
const cell = (text: string, wide = 1, high = 1): Drawn => ({ text, wide, high })

/** One row of 绩效指标 as printed. */
export interface DrawnIndicator {
  level1: string
  level2: string
  name: string
  target: string
  actual: string
  weight: string
  score: string
  reason: string
}

export interface DrawnForm {
  title: string[]
  project: string
  localDepartments: string
  fundUsers: string
  money: [string, string, string, string][]
  topics: [string, string, string][]
  indicators: DrawnIndicator[]
}

const HEADINGS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '全年实际完成值',
  '分值',
  '得分',
  '未完成原因和改进措施',
]

/** The layout of annexes 2-1 and 2-2: nine columns, level cells merged over their rows. */
export function drawn(form: DrawnForm, headings: readonly string[] = HEADINGS): Drawing {
  const head = [
    ...form.title.map((line) => [cell(line, WIDTH)]),
    [cell('转移支付(项目)名称', 2), cell(form.project, 7)],
    [cell('中央主管部门', 2), cell('自然资源部、财政部', 7)],
    [
      cell('地方主管部门', 2),
      cell(form.localDepartments, 3),
      cell('资金使用单位', 2),
      cell(form.fundUsers, 2),
    ],
  ]
  const money = [
    [
      cell('资金投入情况\n(万元)', 2, form.money.length + 1),
      cell('', 2),
      cell('全年预算数(A)', 1),
      cell('全年执行数(B)', 2),
      cell('预算执行率(B/A)', 2),
    ],
    ...form.money.map(([label, budget, executed, rate]) => [
      cell(label, 2),
      cell(budget, 1),
      cell(executed, 2),
      cell(rate, 2),
    ]),
  ]
  const topics = [
    [
      cell('资金管理情况', 2, form.topics.length + 1),
      cell('', 2),
      cell('情况说明', 3),
      cell('存在问题和改进措施', 2),
    ],
    ...form.topics.map(([topic, text, wrong]) => [cell(topic, 2), cell(text, 3), cell(wrong, 2)]),
  ]
  const aims = [
    [cell('总体目标完成情况', 1, 2), cell('总体目标', 4), cell('全年实际完成情况', 4)],
    [cell('2022年，完成矿山生态修复面积133.42公顷。', 4), cell('累计已完成矿山生态修复面积1279.63公顷。', 4)],
  ]
  const indicators = form.indicators.map((row, at) => {
    const starts = (level: 'level1' | 'level2') =>
      at === 0 ||
      form.indicators[at - 1]?.[level] !== row[level] ||
      (level === 'level2' && form.indicators[at - 1]?.level1 !== row.level1)
    const run = (level: 'level1' | 'level2') => {
      const rest = form.indicators.slice(at)
      const end = rest.findIndex((other) => other[level] !== row[level] || other.level1 !== row.level1)
      return end < 0 ? rest.length : end
    }
    return [
      ...(at === 0 ? [cell('绩效指标', 1, form.indicators.length + 1)].slice(1) : []),
      ...(starts('level1') ? [cell(row.level1, 1, run('level1'))] : []),
      ...(starts('level2') ? [cell(row.level2, 1, run('level2'))] : []),
      ...[row.name, row.target, row.actual, row.weight, row.score, row.reason].map((text) => cell(text)),
    ]
  })
  return [
    ...head,
    ...money,
    ...topics,
    ...aims,
    [cell('绩效指标', 1, indicators.length + 1), ...headings.map((heading) => cell(heading))],
    ...indicators,
    [cell('说明', 1), cell('无', 8)],
  ]
}

/** Where each cell lies once spans are laid out: row, column, text. */
function laidOut(drawing: Drawing): { row: number; column: number; cell: Drawn }[] {
  const taken = new Set<string>()
  return drawing.flatMap((cells, row) => {
    let column = 0
    return cells.map((one) => {
      while (taken.has(`${row}:${column}`)) column++
      const at = { row, column, cell: one }
      for (let down = 0; down < (one.high ?? 1); down++)
        for (let right = 0; right < (one.wide ?? 1); right++) taken.add(`${row + down}:${column + right}`)
      column += one.wide ?? 1
      return at
    })
  })
}

export async function formXlsx(
  drawing: Drawing,
  change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void = () => {},
): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('附件2-1')
  drawOn(sheet, drawing)
  change(sheet, book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

export function drawOn(sheet: ExcelJS.Worksheet, drawing: Drawing): void {
  for (const { row, column, cell: one } of laidOut(drawing)) {
    sheet.getCell(row + 1, column + 1).value = one.text
    const { wide = 1, high = 1 } = one
    if (wide > 1 || high > 1) sheet.mergeCells(row + 1, column + 1, row + high, column + wide)
  }
}

/** As a spreadsheet saves it: a merged cell's text in its first place, the others empty. */
export function formCsv(drawing: Drawing): string {
  const lines: string[][] = drawing.map(() => Array.from({ length: WIDTH }, () => ''))
  for (const { row, column, cell: one } of laidOut(drawing)) (lines[row] ?? [])[column] = one.text
  return lines.map((line) => line.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n')
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const escaped = (text: string) => text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const paragraph = (text: string) =>
  `<w:p><w:r>${text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
    .join('<w:br/>')}</w:r></w:p>`

/** The same as a Word document: titles are paragraphs, the rest is a table, or several where a page breaks. */
export async function formDocx(
  drawing: Drawing,
  breaksBefore: readonly number[] = [],
  titles = 0,
): Promise<Buffer> {
  const body = tables(
    drawing.slice(titles),
    breaksBefore.map((row) => row - titles),
  )
  const captions = drawing.slice(0, titles).map(([title]) => paragraph(title?.text ?? ''))
  return docxOf(captions.join('') + body)
}

export const docxOf = (body: string): Promise<Buffer> =>
  zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  })

function tables(drawing: Drawing, breaksBefore: readonly number[]): string {
  const placed = laidOut(drawing)
  const rows = drawing.map((_, row) => {
    const cells: string[] = []
    for (let column = 0; column < WIDTH; ) {
      const one = placed.find(
        ({ row: top, column: left, cell: { wide = 1, high = 1 } }) =>
          top <= row && row < top + high && left <= column && column < left + wide,
      )
      const { wide = 1, high = 1, text = '' } = one?.cell ?? {}
      // A page break parts a merged cell; what is left of it on the next page is empty.
      const merge = high > 1 ? (one?.row === row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : ''
      cells.push(
        `<w:tc><w:tcPr><w:gridSpan w:val="${wide}"/>${merge}</w:tcPr>${paragraph(one?.row === row ? text : '')}</w:tc>`,
      )
      column += wide
    }
    const end = breaksBefore.includes(row) ? '</w:tbl><w:p/><w:tbl>' : ''
    return `${end}<w:tr>${cells.join('')}</w:tr>`
  })
  return `<w:tbl>${rows.join('')}</w:tbl>`
}

/** Level words of annexes 2-1 and 2-2, by the level of the indicator. */
const LEVELS: Record<string, string> = {
  OUTPUT: '产出指标',
  BENEFIT: '效益指标',
  SATISFACTION: '满意度指标',
  QUANTITY: '数量指标',
  QUALITY: '质量指标',
  TIMELINESS: '时效指标',
  COST: '成本指标',
  ECONOMIC: '经济效益指标',
  SOCIAL: '社会效益指标',
  ECOLOGICAL: '生态效益指标',
  SUSTAINABILITY: '可持续影响指标',
  BENEFICIARY_SATISFACTION: '服务对象满意度指标',
}

/** An annex of the real report as it is printed, from the transcribed sheets and the report's own words. */
export async function annex(project: 'miaoling' | 'panjiang'): Promise<DrawnForm> {
  const { raw } = await readFolder(fileURLToPath(new URL('../../../seeds/guizhou-2025', import.meta.url)))
  const rows = (sheet: SheetName) =>
    (raw[sheet]?.rows ?? []).map(({ cells }) =>
      Object.fromEntries((raw[sheet]?.header ?? []).map((column, at) => [column, cells[at] ?? ''])),
    )
  const indicators = new Map(rows('indicators').map((row) => [row.indicator, row]))
  return {
    ...HEADS[project],
    indicators: rows('results')
      .filter((row) => row.project === project)
      .map((row) => {
        const { name = '', unit = '', level1 = '', level2 = '' } = indicators.get(row.indicator) ?? {}
        return {
          level1: LEVELS[level1] ?? '',
          level2: LEVELS[level2] ?? '',
          name: `${name}（${unit}）`,
          target: row.targetPrinted ?? '',
          actual: row.actualPrinted ?? '',
          weight: row.weight ?? '',
          score: row.score ?? '',
          reason: row.shortfallReason ?? '',
        }
      }),
  }
}

/** Made up: what 六盘水 might send for 2024, with money and actuals that the province's report has at no prefecture. */
export async function prefectureForm(): Promise<DrawnForm> {
  const { indicators, ...form } = await annex('panjiang')
  return {
    ...form,
    title: ['模拟数据', '六盘水市绩效目标自评表', '（2024年度）'],
    localDepartments: '六盘水市自然资源局、六盘水市财政局',
    fundUsers: '六盘水市',
    money: [
      ['年度资金总额:', '7800', '6240.5', '80.01%'],
      ['其中:中央财政资金', '7000', '5600', '80.00%'],
      ['地方财政资金', '800', '640.5', '80.06%'],
      ['其他资金', '', '', ''],
    ],
    indicators: indicators.slice(0, 2).map((row, at) => ({
      ...row,
      target: ['≥251.21', '≥222'][at] ?? '',
      actual: ['260.3', '215'][at] ?? '',
      weight: '10',
      score: ['10', '9.68'][at] ?? '',
      reason: ['', '两处矿点权属未清'][at] ?? '',
    })),
  }
}

const TOPICS: [string, string, string][] = [
  ['分配科学性', '严格按照备案的项目实施方案分配资金', ''],
  ['下达及时性', '按照转移支付管理规定及时下达', ''],
  ['拨付合规性', '严格按照国库集中支付制度拨付资金', ''],
  ['使用规范性', '按照财资环〔2026〕7号、黔财资环〔2026〕20号等使用', ''],
  ['执行准确性', '严格按照上级下达和本级预算安排的金额执行', ''],
  ['预算绩效管理情况', '同步下达资金和绩效，开展绩效监控和绩效评价', ''],
  ['支出责任履行情况', '足额安排、及时支付资金，履行各级支出责任', ''],
]

const HEADS: Record<'miaoling' | 'panjiang', Omit<DrawnForm, 'indicators'>> = {
  miaoling: {
    title: ['附件 2-1', '贵州省苗岭山脉历史遗留废弃矿山生态修复示范工程绩效目标自评表', '(2022—2025 年度)'],
    project: '贵州省苗岭山脉历史遗留废弃矿山生态修复示范工程',
    localDepartments: '贵州省自然资源厅、贵州省财政厅',
    fundUsers: '黔东南州、黔南州项目所在区',
    money: [
      ['年度资金总额:', '39700', '26369.18', '66.42%'],
      ['其中:中央财政资金', '29000', '24533.32', '84.60%'],
      ['地方资金', '10700', '1835.86', '17.16%'],
      ['其他资金', '', '', ''],
    ],
    topics: TOPICS,
  },
  panjiang: {
    title: [
      '附件 2-2',
      '贵州长江重点生态区（南北盘江流域）历史遗留废弃矿山生态修复示范工程绩效目标自评表',
      '(2024-2025 年度)',
    ],
    project: '贵州长江重点生态区（南北盘江流域）历史遗留废弃矿山生态修复示范工程',
    localDepartments: '贵州省自然资源厅、贵州省财政厅',
    fundUsers: '六盘水市、安顺市、黔西南州项目所在区',
    money: [
      ['年度资金总额:', '25091.91', '19003.886', '75.74%'],
      ['其中:中央财政资金', '20000', '15978.856', '79.89%'],
      ['地方财政资金', '5091.91', '3025.03', '59.41%'],
      ['其他资金', '', '', ''],
    ],
    topics: TOPICS,
  },
}
