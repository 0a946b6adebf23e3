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

/** What may stand in a column. */
export type ColumnKind =
  | 'ID'
  | 'TEXT'
  | 'REGION'
  | 'YEAR'
  | 'DATE'
  | 'NUMBER'
  | 'AMOUNT'
  | 'TRUTH'
  | 'LIST'
  | 'WORD'

/** What a column of our workbook means. */
export interface ColumnEntry {
  kind: ColumnKind
  /** Its Chinese name, which stands below the English one in templates. */
  label: string
  zh: string
  en: string
  /** Whether a row without it is refused. */
  needed: boolean
  /** The unit that numbers are in. */
  unit?: string
  /** The only words that may stand there. */
  words?: readonly string[]
}

export interface SheetEntry {
  label: string
  zh: string
  en: string
  columns: Record<string, ColumnEntry>
}

type Options = Pick<ColumnEntry, 'unit' | 'words'>
const column =
  (needed: boolean) =>
  (kind: ColumnKind, label: string, zh: string, en: string, options: Options = {}): ColumnEntry => ({
    kind,
    label,
    zh,
    en,
    needed,
    ...options,
  })
const must = column(true)
const may = column(false)

const word = (words: readonly string[]): Options => ({ words })

const project = must('ID', '项目编号', '“projects”表中的编号', 'id of the sheet projects')
const region = must('REGION', '地区代码', 'GB/T 2260 六位代码', 'GB/T 2260 code of six digits')
const period = {
  from: must(
    'YEAR',
    '起始年',
    '年度数与 to 相同；累计数为项目首年',
    'the year, or the first year of the span',
  ),
  to: must(
    'YEAR',
    '截止年',
    '年度数与 from 相同；累计数为项目末年',
    'the same year, or the last year of the span',
  ),
}
const printed = must(
  'TEXT',
  '原文',
  '原文照录，连同符号和单位',
  'the figure as printed, signs and unit included',
)
const place = {
  document: must(
    'ID',
    '文件编号',
    '出处文件，“documents”表中的编号',
    'the document it stands in: id of the sheet documents',
  ),
  locator: must('TEXT', '位置', '文件中的位置：章节，或表和行', 'the place in it: section, or table and row'),
}
const note = may('TEXT', '备注', '读者需要知道的', 'what a reader should know')
const moneyUnit = must('WORD', '金额单位', '原文的单位', 'the unit as printed', word(['元', '万元', '亿元']))
const indicator = must('ID', '指标编号', '“indicators”表中的编号', 'id of the sheet indicators')
const figureUnit = may('TEXT', '单位', '须与指标的单位一致', "the indicator's own unit")
const operatorWords = word(TARGET_OPERATORS)

/**
 * The sheets of our workbook, column by column, in their order: what they mean, in which unit, and which words they take.
 * One empty cell rule holds for all: empty means that the document says nothing; it is never 0.
 */
export const DICTIONARY = {
  report: {
    label: '报告',
    zh: '一份报告一行：哪项专项资金、哪个地区、哪几年',
    en: 'the report itself, one row: programme, region, years',
    columns: {
      report: must(
        'ID',
        '报告编号',
        '再次报送同一编号即替换前一次',
        'sent again under this id, it replaces what it said before',
      ),
      programme: must('ID', '专项资金编号', '专项资金', 'the special-purpose fund'),
      programmeName: must('TEXT', '专项资金名称', '全称', 'its full name'),
      programmeNameEn: may('TEXT', '英文名称', '英文名', 'its English name'),
      simulated: must(
        'TRUTH',
        '是否模拟数据',
        '编造的数据须写 true，并处处标明',
        'true for made-up data, which is marked wherever it appears',
      ),
      scheme: must(
        'ID',
        '计分方案',
        '计分方案编号，如 report-weights',
        'scoring scheme, such as report-weights',
      ),
      region,
      ...period,
      document: must(
        'ID',
        '报告文件',
        '报告本身在“documents”表中的编号',
        'the report itself in the sheet documents',
      ),
    },
  },
  documents: {
    label: '文件',
    zh: '报告本身及其引用的文件',
    en: 'the report and the documents that it names',
    columns: {
      document: must('ID', '文件编号', '自定编号', 'an id of your choice'),
      title: must('TEXT', '标题', '全称', 'full title'),
      kind: must(
        'WORD',
        '类别',
        '自评报告、中央通知、省级通知或制度',
        'self-evaluation, notice or rule',
        word(DOCUMENT_KINDS),
      ),
      documentNumber: may('TEXT', '文号', '如 财资环〔2022〕92号', 'as printed'),
      issuer: may('TEXT', '发文单位', '发文单位', 'who issued it'),
      issuedOn: may('DATE', '发文日期', '如 2026-03-18', 'ISO date'),
    },
  },
  projects: {
    label: '项目',
    zh: '二级项目；只补充已有项目的数时留空',
    en: 'projects; left without rows by a report that only adds figures to known ones',
    columns: {
      project: must('ID', '项目编号', '自定编号', 'an id of your choice'),
      name: must('TEXT', '项目名称', '全称', 'full name'),
      nameEn: may('TEXT', '英文名称', '英文名', 'English name'),
      shortName: must('TEXT', '简称', '图表中显示的名称', 'the name on charts'),
      shortNameEn: may('TEXT', '英文简称', '英文简称', 'English short name'),
      region: must('REGION', '报告地区', '代表整个项目填报的地区', 'the region that reports for the whole'),
      ...period,
      regions: may(
        'LIST',
        '实施地区',
        '实施地区代码，用 | 分隔',
        'codes of the regions that take part, parted by |',
      ),
      fundUsers: may('TEXT', '资金使用单位', '照表填写', 'as the form names them'),
      departments: may('LIST', '主管部门', '用 | 分隔', 'departments in charge, parted by |'),
      ...place,
    },
  },
  indicators: {
    label: '指标',
    zh: '三级指标：名称、单位、归类',
    en: 'indicators: name, unit, class',
    columns: {
      indicator: must('ID', '指标编号', '各项目共用', 'shared by projects'),
      name: must('TEXT', '指标名称', '不带单位', 'without its unit'),
      nameEn: may('TEXT', '英文名称', '英文名', 'English name'),
      unit: may('TEXT', '单位', '所有数按此单位', 'the unit of all its figures'),
      level1: must('WORD', '一级指标', '成本、产出、效益、满意度', 'level 1', word(INDICATOR_LEVELS_1)),
      level2: must('WORD', '二级指标', '数量、质量、时效、成本等', 'level 2', word(INDICATOR_LEVELS_2)),
      additive: must(
        'TRUTH',
        '可否相加',
        '面积、个数可相加；比率不可',
        'areas and counts add up, rates do not',
      ),
      aliases: may('LIST', '别名', '文件中的其他写法，用 | 分隔', 'other names in documents, parted by |'),
    },
  },
  funds: {
    label: '资金',
    zh: '一行一个金额：项目、地区、年度或全期、来源、口径',
    en: 'one amount a row: project, region, year or span, source, measure',
    columns: {
      project,
      region,
      ...period,
      source: must(
        'WORD',
        '资金来源',
        '省级、市县是地方的一部分；TOTAL 为合计',
        'PROVINCIAL and SUBPROVINCIAL are parts of LOCAL',
        word(CELL_SOURCES),
      ),
      measure: must(
        'WORD',
        '口径',
        '预算、到位、执行是三件事',
        'budget, received and executed are different things',
        word(FUND_MEASURES),
      ),
      amount: must('AMOUNT', '金额', '只写数字', 'digits only', { unit: '见 unit 列 see unit' }),
      unit: moneyUnit,
      printed,
      ...place,
      note,
    },
  },
  transfers: {
    label: '资金下达',
    zh: '中央资金到省、省级下达到市州的日期',
    en: 'money on its way: received by the province, issued to the prefectures',
    columns: {
      project,
      fundYear: must('YEAR', '资金年度', '资金属于哪一年', 'the year that the money is for'),
      amount: must('AMOUNT', '金额', '只写数字', 'digits only', { unit: '见 unit 列 see unit' }),
      unit: moneyUnit,
      printed,
      centralDocument: must('ID', '中央文件', '“documents”表中的编号', 'id of the sheet documents'),
      receivedOn: may('DATE', '收到日期', '省级收到的日期', 'when the province received it'),
      provincialDocument: may('ID', '省级文件', '“documents”表中的编号', 'id of the sheet documents'),
      issuedOn: may('DATE', '下达日期', '省级下达的日期', 'when it was issued to the prefectures'),
      ...place,
    },
  },
  targets: {
    label: '目标',
    zh: '一行一个指标值：年度或累计，全省或市州',
    en: 'one target a row: by year or cumulative, of the province or a prefecture',
    columns: {
      project,
      region,
      ...period,
      indicator,
      operator: must(
        'WORD',
        '符号',
        '≥ AT_LEAST，≤ AT_MOST，= EQUAL，区间 RANGE，文字 QUALITATIVE',
        '≥, ≤, =, a range, or words',
        operatorWords,
      ),
      value: may(
        'NUMBER',
        '指标值',
        '区间填下限；文字目标留空',
        'the lower end of a range; empty for words',
        { unit: '指标的单位 of the indicator' },
      ),
      max: may('NUMBER', '上限', '只有区间填写', 'the upper end of a range', {
        unit: '指标的单位 of the indicator',
      }),
      unit: figureUnit,
      printed,
      ...place,
      note,
    },
  },
  results: {
    label: '自评表',
    zh: '绩效自评表的一行：指标值、完成值、分值、得分、原因',
    en: 'a row of the self-evaluation table: target, actual, weight, score, reason',
    columns: {
      project,
      region,
      ...period,
      indicator,
      operator: may('WORD', '符号', '同“targets”表', 'as in the sheet targets', operatorWords),
      target: may('NUMBER', '指标值', '自评表中的指标值', 'the target in the table', {
        unit: '指标的单位 of the indicator',
      }),
      max: may('NUMBER', '上限', '只有区间填写', 'the upper end of a range', {
        unit: '指标的单位 of the indicator',
      }),
      targetPrinted: may('TEXT', '指标值原文', '原文照录', 'as printed'),
      actual: may('NUMBER', '完成值', '没有报告就留空', 'empty where not reported', {
        unit: '指标的单位 of the indicator',
      }),
      actualPrinted: may('TEXT', '完成值原文', '原文照录', 'as printed'),
      unit: figureUnit,
      weight: may('NUMBER', '分值', '满分', 'points at most', { unit: '分 points' }),
      score: may('NUMBER', '得分', '自评得分', 'points given', { unit: '分 points' }),
      evaluated: must(
        'TRUTH',
        '是否评价',
        '文件说明未评价的写 false',
        'false where the document says it was not evaluated',
      ),
      shortfallReason: may(
        'TEXT',
        '未完成原因',
        '未完成原因和改进措施',
        'why a target was missed, and what is done',
      ),
      ...place,
      note,
    },
  },
  statements: {
    label: '资金管理',
    zh: '资金管理情况的七项说明',
    en: 'the seven topics of fund management',
    columns: {
      project,
      topic: must('WORD', '事项', '七项之一', 'one of seven', word(STATEMENT_TOPICS)),
      text: must('TEXT', '情况说明', '情况说明', 'what is said'),
      problem: may('TEXT', '存在问题', '存在问题和改进措施', 'what went wrong'),
      ...place,
    },
  },
  definitions: {
    label: '指标关系',
    zh: '指标之间的关系，供数据核验',
    en: 'how one indicator follows from others, for the checks',
    columns: {
      definition: must('ID', '关系编号', '自定编号', 'an id of your choice'),
      project,
      relation: must(
        'WORD',
        '关系',
        '合计、包含、比率、单位成本',
        'sum, at least its parts, quotient, cost of each unit',
        word(RELATIONS),
      ),
      whole: must('ID', '整体指标', '“indicators”表中的编号', 'id of the sheet indicators'),
      parts: must('LIST', '部分指标', '用 | 分隔', 'ids parted by |'),
      grain: must(
        'WORD',
        '适用范围',
        '全期、项目各年，或各地区各年',
        'span, also each year, also each region',
        word(RELATION_GRAINS),
      ),
      inferredBy: may('TEXT', '推断人', '谁推断的', 'who inferred it'),
      confirmed: must('TRUTH', '是否确认', '填报单位是否确认', 'whether the reporter confirmed it'),
      basis: must('TEXT', '依据', '依据', 'from what'),
    },
  },
  restatements: {
    label: '重复出现的数',
    zh: '同一个数第二次出现，或合计、比率、个数；只供核验',
    en: 'a figure printed a second time, or a printed total, rate or count; only the checks read it',
    columns: {
      restatement: must('ID', '编号', '自定编号', 'an id of your choice'),
      project: may('ID', '项目编号', '说的是全部项目时留空', 'empty where it speaks of all projects'),
      region: may('REGION', '地区代码', 'GB/T 2260 六位代码', 'GB/T 2260 code of six digits'),
      from: may('YEAR', '起始年', '起始年', 'first year'),
      to: may('YEAR', '截止年', '截止年', 'last year'),
      quantity: must('WORD', '什么数', '什么数', 'what it is a figure of', word(RESTATED_QUANTITIES)),
      source: may('WORD', '资金来源', '资金来源', 'of which money', word(CELL_SOURCES)),
      indicator: may('ID', '指标编号', '“indicators”表中的编号', 'id of the sheet indicators'),
      level2: may('WORD', '二级指标', '该处的归类', 'how that place classes it', word(INDICATOR_LEVELS_2)),
      value: must('AMOUNT', '数值', '只写数字', 'digits only', { unit: '见 unit 列 see unit' }),
      unit: must('TEXT', '单位', '原文的单位', 'the unit as printed'),
      printed,
      ...place,
      note,
    },
  },
} satisfies Record<string, SheetEntry>

export type SheetKey = keyof typeof DICTIONARY
export const SHEET_KEYS = Object.keys(DICTIONARY) as SheetKey[]

export const sheetEntry = (sheet: SheetKey): SheetEntry => DICTIONARY[sheet]
