import { loadSeeds } from 'seeds/load.ts'
import { type FormReference, formReference } from 'server/ingest/files/form-reference.ts'
import { readFile } from 'server/ingest/files/read-file.ts'
import { parseSheets } from 'server/ingest/parse-sheets.ts'
import { messageOf } from 'server/ingest/problems.ts'
import { publish } from 'server/ingest/publish.ts'
import type { SheetName } from 'server/ingest/sheets.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshStore, type OpenStore } from '../../support/stores.ts'
import { annex, drawn, drawOn, formXlsx, prefectureForm } from './made-forms.ts'
import { AREA, asCsv, HEADINGS, MONEY, type TypedForm, typedForm } from './typed-form.ts'

let store: OpenStore
let reference: FormReference

beforeAll(async () => {
  store = await freshStore('sqlite')
  await loadSeeds(store)
  reference = await formReference(store.read)
})

const readForm = (form: TypedForm, region: string | null = null) =>
  readFile(asCsv(typedForm(form)), '自评表.csv', { reference, region })

type Read = Awaited<ReturnType<typeof readForm>>
const rowsOf = ({ raw }: Read, sheet: SheetName) =>
  (raw[sheet]?.rows ?? []).map(({ cells }) =>
    Object.fromEntries((raw[sheet]?.header ?? []).map((column, at) => [column, cells[at] ?? ''])),
  )
const first = (read: Read, sheet: SheetName = 'results') => {
  expect(read.problems).toEqual([])
  return rowsOf(read, sheet)[0] ?? {}
}
const warned = ({ warnings }: Read) => warnings.map(messageOf).join('\n')

const AREA_READ = {
  indicator: 'ecological-restoration-area',
  operator: 'AT_LEAST',
  target: '251.21',
  actual: '260.3',
  weight: '10',
  score: '10',
}

describe('a form', () => {
  it('has a region from its department, years from its title, ids from its names, places from its rows', async () => {
    const read = await readForm({})
    expect(read.warnings).toEqual([])
    expect(first(read)).toMatchObject({
      ...AREA_READ,
      project: 'panjiang',
      region: '520200',
      from: '2024',
      to: '2024',
      unit: '公顷',
      document: 'form-panjiang-520200-2024',
      locator: '自评表 绩效指标 行1',
    })
    expect(first(read, 'report')).toMatchObject({
      report: 'panjiang-520200-2024',
      programme: 'eco-restoration',
      region: '520200',
    })
    expect(first(read, 'funds')).toMatchObject({
      source: 'TOTAL',
      measure: 'BUDGET',
      amount: '7800',
      unit: '万元',
      locator: '自评表 资金投入 年度资金总额',
    })
    expect(read.places.results?.[2]).toEqual({ sheet: '自评表.csv', row: 7 })
    expect(read.understood).toContainEqual({
      sheet: '自评表.csv',
      row: 7,
      column: '指标值',
      raw: '≥251.21',
      parsed: 'AT_LEAST 251.21 公顷',
    })
  })

  it.each<[string, TypedForm, Record<string, string>]>([
    [
      'headings by other words',
      {
        headings: [
          '一级指标',
          '二级指标',
          '指标名称',
          '年度目标值',
          '实际完成值',
          '权重',
          '自评得分',
          '偏差原因分析及改进措施',
        ],
      },
      AREA_READ,
    ],
    [
      'columns in another order',
      {
        headings: ['三级指标', '得分', '分值', '全年实际完成值', '指标值', '二级指标', '一级指标'],
        indicators: [['矿山生态修复面积', '10', '10', '260.3', '≥251.21', '数量指标', '产出指标']],
      },
      AREA_READ,
    ],
    [
      'sign and unit in columns of their own',
      {
        headings: [...HEADINGS.slice(0, 3), '指标符号', '指标值', '计量单位', ...HEADINGS.slice(4)],
        indicators: [
          ['产出指标', '数量指标', '矿山生态修复面积', '不低于', '251.21', '公顷', '260.3', '10', '10', ''],
        ],
      },
      AREA_READ,
    ],
    [
      'a unit of its own that converts',
      {
        headings: [...HEADINGS.slice(0, 4), '计量单位', ...HEADINGS.slice(4)],
        indicators: [['产出指标', '数量指标', '矿山生态修复面积', '≥2.5121', 'km²', '2.603', '10', '10', '']],
      },
      AREA_READ,
    ],
    ['a unit in the cell', { indicators: [AREA.with(3, '≥2.5121km²').with(4, '260.3公顷')] }, AREA_READ],
    ['LaTeX', { indicators: [AREA.with(3, '$\\geq 251.21$')] }, AREA_READ],
    [
      'line breaks and full-width signs',
      {
        indicators: [
          AREA.with(2, '矿山生态\n修复面积\n(公顷)').with(3, '≥\n２５１．２１').with(4, '260.\n3'),
        ],
      },
      AREA_READ,
    ],
    ['a name that the store has as an alias', { indicators: [AREA.with(2, '生态修复总面积')] }, AREA_READ],
    [
      'words for a target',
      { indicators: [AREA.with(3, '效果明显').with(4, '达成预期指标')] },
      {
        operator: 'QUALITATIVE',
        target: '',
        targetPrinted: '效果明显',
        actual: '',
        actualPrinted: '达成预期指标',
      },
    ],
    [
      'a range',
      { indicators: [AREA.with(3, '10-20').with(4, '15')] },
      { operator: 'RANGE', target: '10', max: '20', actual: '15' },
    ],
    [
      'a date',
      { indicators: [AREA.with(3, '9月前').with(4, '已完成')] },
      { operator: 'QUALITATIVE', targetPrinted: '9月前', actualPrinted: '已完成' },
    ],
    ['a bare number', { indicators: [AREA.with(3, '100')] }, { operator: 'EQUAL', target: '100' }],
    [
      'about',
      { indicators: [AREA.with(4, '约1.5')] },
      { actual: '1.5', actualPrinted: '约1.5', note: '完成值：原文为约数' },
    ],
    ['an actual with a sign', { indicators: [AREA.with(4, '≥ 5')] }, { actual: '5', actualPrinted: '≥ 5' }],
    [
      'a dash for an actual',
      { indicators: [AREA.with(4, '—')] },
      { actual: '', actualPrinted: '', score: '10' },
    ],
    ['no target', { indicators: [AREA.with(3, '')] }, { operator: '', target: '', actual: '260.3' }],
    ['not evaluated', { indicators: [AREA.with(7, '尚未竣工，未作评价')] }, { evaluated: 'false' }],
    [
      'points with 分',
      { indicators: [AREA.with(5, '10分').with(6, '9.5分')] },
      { weight: '10', score: '9.5' },
    ],
  ])('with %s is understood', async (_, form, expected) => {
    expect(first(await readForm(form))).toMatchObject(expected)
  })

  it.each<[string, TypedForm, string, Record<string, string>]>([
    [
      'a row that slid left by a lost level',
      { indicators: [['数量指标', '矿山生态修复面积（公顷）', '≥251.21', '260.3', '10', '10', '']] },
      'shifted by 1',
      AREA_READ,
    ],
    [
      'a row that slid left by two',
      { indicators: [['矿山生态修复面积（公顷）', '≥251.21', '260.3', '10', '10', '']] },
      'shifted by 2',
      AREA_READ,
    ],
    ['a row that slid right', { indicators: [['', ...AREA]] }, 'shifted by 1', AREA_READ],
    [
      'a masked figure',
      { indicators: [AREA.with(4, '****')] },
      'masked',
      { actual: '', note: '完成值：原文被遮盖' },
    ],
    [
      'a number inside words',
      { indicators: [AREA.with(4, '完成3项')] },
      'only be kept as words',
      { actual: '', actualPrinted: '完成3项' },
    ],
    [
      'a conversion that does not come out even',
      { indicators: [AREA.with(4, '100亩')] },
      'rounded to four places',
      { actual: '6.6667' },
    ],
    ['a score above its weight', { indicators: [AREA.with(6, '12')] }, 'above the weight', { score: '12' }],
    [
      'another class',
      { indicators: [AREA.with(1, '质量指标')] },
      'is classed as QUALITY here',
      { indicator: 'ecological-restoration-area' },
    ],
    [
      'the execution rate among the indicators',
      { indicators: [['预算执行率', '', '预算执行率', '', '', '10', '8', ''], AREA] },
      'scored by the scheme',
      AREA_READ,
    ],
    [
      'indicators that have only a name',
      { indicators: [AREA, ['', '', '边坡治理面积（公顷）', '', '', '', '', '']] },
      '1 indicators have a name and no figure',
      AREA_READ,
    ],
  ])('with %s is understood, and a warning says so', async (_, form, warning, expected) => {
    const read = await readForm(form)
    expect(first(read)).toMatchObject(expected)
    expect(warned(read)).toContain(warning)
  })

  it('with a name that a page break cut in two is one indicator', async () => {
    const cut = [
      ['产出指标', '数量指标', '修复废弃矿山', '', '', '', '', ''],
      ['', '', '（矿点）数量（个）', '≥222', '215', '10', '9.68', '权属未清'],
    ]
    const read = await readForm({ indicators: cut.map((row) => [...row]) })
    expect(rowsOf(read, 'results')).toMatchObject([
      { indicator: 'abandoned-mines-restored', target: '222', actual: '215' },
    ])
  })

  it('with headings repeated on the next page, blank levels and a total at the end', async () => {
    const read = await readForm({
      indicators: [AREA, HEADINGS, ['', '', '边坡治理面积（公顷）', '≥45.25', '50', '5', '5', '']],
      after: [
        ['总分', '', '', '', '', '15', '15', ''],
        ['说明', '无'],
      ],
    })
    expect(read.warnings).toEqual([])
    expect(rowsOf(read, 'results').map(({ indicator }) => indicator)).toEqual([
      'ecological-restoration-area',
      'slope-treatment-area',
    ])
  })
})

describe('money of a form', () => {
  const money = (row: string[], head = MONEY[0] ?? []) => readForm({ money: [head, row] })

  it('has the unit of its heading or of its cell', async () => {
    const read = await money(
      ['', '其中：中央财政资金', '0.7', '5600万元', ''],
      ['资金投入情况（亿元）', '', '调整后预算数', '全年执行数', '执行率'],
    )
    expect(rowsOf(read, 'funds')).toMatchObject([
      { source: 'CENTRAL', measure: 'BUDGET', amount: '0.7', unit: '亿元' },
      { source: 'CENTRAL', measure: 'EXECUTED', amount: '5600', unit: '万元', printed: '5600万元' },
    ])
  })

  it('above the budget, and a rate that contradicts it, are kept and told', async () => {
    const read = await money(['', '年度资金总额', '100', '120', '90%'])
    expect(read.problems).toEqual([])
    expect(warned(read)).toContain('more was executed than budgeted')
    expect(warned(read)).toContain('the rate 90% contradicts its amounts, which make 120.00 %')
    expect(first(read, 'restatements')).toMatchObject({
      quantity: 'EXECUTION_RATE',
      value: '90',
      unit: '%',
      source: 'TOTAL',
    })
  })

  it('that slid left by a lost cell is read as its contents fit', async () => {
    const read = await money(['年度资金总额', '7800', '6240', '80%'])
    expect(rowsOf(read, 'funds').map(({ amount }) => amount)).toEqual(['7800', '6240'])
    expect(warned(read)).toContain('shifted by 1')
  })

  it('that is blank, dashed or masked is not reported, never 0', async () => {
    const read = await readForm({
      money: [MONEY[0] ?? [], ['', '年度资金总额', '', '—', ''], ['', '其他资金', '****', '/', '']],
    })
    expect(read.problems).toEqual([])
    expect(rowsOf(read, 'funds')).toEqual([])
    expect(warned(read)).toContain('masked')
  })

  it('has received money where the form has a column for it', async () => {
    const read = await money(
      ['', '年度资金总额', '100', '90', '80'],
      ['资金投入情况（万元）', '', '预算数', '到位数', '执行数'],
    )
    expect(rowsOf(read, 'funds').map(({ measure, amount }) => [measure, amount])).toEqual([
      ['BUDGET', '100'],
      ['RECEIVED', '90'],
      ['EXECUTED', '80'],
    ])
  })
})

describe('who and what a form is about', () => {
  it('is a new project where nothing known is like it, with a warning', async () => {
    const read = await readForm({
      project: '乌蒙山区石漠化综合治理工程',
      departments: '贵州省林业局',
      users: '毕节市、六盘水市',
    })
    expect(warned(read)).toContain('is new: it gets the id project-')
    expect(first(read, 'projects')).toMatchObject({
      name: '乌蒙山区石漠化综合治理工程',
      region: '520000',
      regions: '520200|520500',
      from: '2024',
      to: '2024',
    })
    expect(() => parseSheets(read.raw)).not.toThrow()
  })

  it('has new indicators with proposed ids, and the nearest known name', async () => {
    const read = await readForm({
      indicators: [
        AREA,
        ['产出指标', '数量指标', '边坡治理总面积（公顷）', '≥5', '6', '5', '5', ''],
        ['效益指标', '生态效益指标', '碳汇增量（吨）', '≥5', '6', '5', '5', ''],
      ],
    })
    expect(read.problems).toEqual([])
    expect(warned(read)).toContain('if “边坡治理面积” is meant, write that')
    const added = rowsOf(read, 'indicators').filter(({ indicator }) => indicator?.startsWith('indicator-'))
    expect(added).toMatchObject([
      { name: '边坡治理总面积', unit: '公顷', level1: 'OUTPUT', level2: 'QUANTITY', additive: 'true' },
      { name: '碳汇增量', unit: '吨', level1: 'BENEFIT', level2: 'ECOLOGICAL', additive: 'false' },
    ])
  })

  it('is a region that the sender tells, whatever the form says, with a warning', async () => {
    const read = await readForm({}, '520400')
    expect(first(read)).toMatchObject({ region: '520400' })
    expect(warned(read)).toContain('was sent for 520400, while the form names 520200')
  })

  it.each<[string, TypedForm, string | null, string]>([
    ['no year', { title: '绩效目标自评表' }, null, 'the title names no year'],
    ['years outside the project', { title: '（2021年度）' }, null, 'is neither the project’s span'],
    ['no region', { departments: '自然资源局', users: '' }, null, 'nobody says which region reports'],
    ['an unknown region', {}, '999999', 'is no division of GB/T 2260'],
    [
      'a region outside the project',
      { departments: '遵义市自然资源局', users: '遵义市' },
      null,
      '520300 takes no part in panjiang',
    ],
    ['no project', { project: '' }, null, 'write the full name of the project'],
    [
      'nearly a project',
      { project: '贵州长江重点生态区（南北盘江流域）历史遗留废弃矿山生态修复工程' },
      null,
      'nearly is',
    ],
    [
      'an unknown programme',
      { project: '全新的工程', money: [['专项名称', '别的专项资金'], ...MONEY] },
      null,
      'its programme cannot be known',
    ],
    [
      'a new indicator without levels',
      { indicators: [['', '', '碳汇增量（吨）', '≥5', '6', '5', '5', '']] },
      null,
      'its levels are not told',
    ],
    ['the same indicator twice', { indicators: [AREA, AREA] }, null, 'stands in row 7 already'],
    ['a unit that does not convert', { indicators: [AREA.with(4, '260人')] }, null, 'cannot be turned into'],
    ['a score that is no number', { indicators: [AREA.with(6, '优秀')] }, null, 'is no number of points'],
    ['figures without a name', { indicators: [AREA.with(2, '')] }, null, 'has figures but no name'],
    ['five decimal places', { indicators: [AREA.with(4, '1.23456')] }, null, 'more than 4 decimal places'],
    [
      'money that is no amount',
      { money: [MONEY[0] ?? [], ['', '年度资金总额', '七千八百', '', '']] },
      null,
      'is no amount',
    ],
    ['negative money', { money: [MONEY[0] ?? [], ['', '年度资金总额', '-5', '', '']] }, null, 'is negative'],
    [
      'no figure at all',
      { money: [], indicators: [AREA.with(3, '').with(4, '').with(5, '').with(6, '')] },
      null,
      'holds no figure at all',
    ],
    ['no column of actuals', { headings: HEADINGS.with(4, '其他') }, null, 'is missing from the headings'],
  ])('with %s is asked for, at its place', async (_, form, region, message) => {
    const read = await readForm(form, region)
    expect(read.raw).toEqual({})
    const told = read.problems.find((problem) => messageOf(problem).includes(message.replaceAll('’', "'")))
    expect(told, JSON.stringify(read.problems)).toBeDefined()
    expect(told?.sheet).toBe('自评表.csv')
  })
})

describe('several forms in one file', () => {
  it('are one report of two projects', async () => {
    const other = drawn(await annex('panjiang'))
    const bytes = await formXlsx(drawn(await annex('miaoling')), (_, book) =>
      drawOn(book.addWorksheet('附件2-2'), other),
    )
    const read = await readFile(bytes, 'both.xlsx', { reference })
    expect(read.problems).toEqual([])
    expect(rowsOf(read, 'results')).toHaveLength(16 + 25)
    expect(rowsOf(read, 'report')).toMatchObject([
      { report: 'miaoling-panjiang-520000-2022-2025', from: '2022', to: '2025' },
    ])
    expect(rowsOf(read, 'results')[16]).toMatchObject({ locator: '附件2-2 绩效指标 行1' })
  })

  it('of two regions are sent back', async () => {
    const other = drawn(await prefectureForm())
    const bytes = await formXlsx(drawn(await annex('miaoling')), (_, book) =>
      drawOn(book.addWorksheet('六盘水'), other),
    )
    const read = await readFile(bytes, 'both.xlsx', { reference })
    expect(read.problems[0]?.messageEn).toContain('forms of several regions')
  })
})

it('a prefecture’s form fills its cells of that year when published', async () => {
  const bytes = await formXlsx(drawn(await prefectureForm()))
  const read = await readFile(bytes, '六盘水.xlsx', { reference })
  expect(read.problems).toEqual([])
  const fresh = await freshStore('sqlite')
  await loadSeeds(fresh)
  await publish(fresh, read.raw)
  const cell = await fresh.read
    .selectFrom('fund_cell')
    .where('project_id', '=', 'panjiang')
    .where('region_code', '=', '520200')
    .where('from_year', '=', 2024)
    .where('to_year', '=', 2024)
    .where('source', '=', 'CENTRAL')
    .where('until_release', '>', 2)
    .select(['executed', 'executed_status'])
    .executeTakeFirstOrThrow()
  // 5600 万元 in 分.
  expect(cell).toEqual({ executed: 5_600_000_000, executed_status: 'REPORTED' })
})
