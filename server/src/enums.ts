import * as terms from 'schema/database/terms.ts'
import { registerEnumType } from 'type-graphql'

type Words<T extends string> = Record<T, string>

/** Makes a GraphQL enum of a closed vocabulary, each word with its meaning. */
export function register<T extends string>(name: string, description: string, words: Words<T>) {
  const names = Object.keys(words) as T[]
  const values = Object.fromEntries(names.map((word) => [word, word])) as { [K in T]: K }
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(names.map((word) => [word, { description: words[word] }])) as {
      [K in T]: { description: string }
    },
  })
  return values
}

export const MoneyUnit = register<terms.MoneyUnit>('MoneyUnit', 'A unit of money (金额单位).', {
  YUAN: '元',
  WAN_YUAN: '万元, 10,000 yuan',
  YI_YUAN: '亿元, 100,000,000 yuan',
})

export const RegionLevel = register<terms.RegionLevel>(
  'RegionLevel',
  'The level of an administrative division (行政区划级别).',
  {
    COUNTRY: '全国',
    PROVINCE: '省、自治区、直辖市',
    PREFECTURE: '市、州, a prefecture',
    COUNTY: '县、区',
  },
)

export const FundingSource = register<terms.FundingSource>(
  'FundingSource',
  'Who pays (资金来源). PROVINCIAL and SUBPROVINCIAL are parts of LOCAL; CENTRAL, LOCAL and OTHER make up the total, which is `source: null`.',
  {
    CENTRAL: '中央资金, from the central government',
    LOCAL: '地方资金, from the province and below: PROVINCIAL + SUBPROVINCIAL',
    PROVINCIAL: '省级资金, a part of LOCAL',
    SUBPROVINCIAL: '市县资金, from prefectures and counties, a part of LOCAL',
    OTHER: '其他资金, from elsewhere',
  },
)

export const FundMeasure = register<terms.FundMeasure>(
  'FundMeasure',
  'Which amount of money. Four different things that are never mixed: budgeted, received, paid on, executed.',
  {
    BUDGET: '预算数, issued, allotted or arranged',
    RECEIVED: '到位, arrived',
    EXECUTED: '执行数, spent',
  },
)

export const IndicatorLevel1 = register<terms.IndicatorLevel1>(
  'IndicatorLevel1',
  'First level of indicators (一级指标).',
  {
    COST: '成本指标',
    OUTPUT: '产出指标',
    BENEFIT: '效益指标',
    SATISFACTION: '满意度指标',
  },
)

export const IndicatorLevel2 = register<terms.IndicatorLevel2>(
  'IndicatorLevel2',
  'Second level of indicators (二级指标).',
  {
    QUANTITY: '数量指标',
    QUALITY: '质量指标',
    TIMELINESS: '时效指标',
    COST: '成本指标, under output',
    ECONOMIC_COST: '经济成本指标',
    SOCIAL_COST: '社会成本指标',
    ECO_ENV_COST: '生态环境成本指标',
    ECONOMIC: '经济效益指标',
    SOCIAL: '社会效益指标',
    ECOLOGICAL: '生态效益指标',
    SUSTAINABILITY: '可持续影响指标',
    BENEFICIARY_SATISFACTION: '服务对象满意度指标',
  },
)

export const TargetOperator = register<terms.TargetOperator>(
  'TargetOperator',
  'How an actual is held against its target (指标值的符号).',
  {
    AT_LEAST: '≥',
    AT_MOST: '≤',
    EQUAL: '=, met or not',
    RANGE: 'within value and max',
    QUALITATIVE: 'in words (定性)',
  },
)

export const ResultStatus = register<terms.ResultStatus>('ResultStatus', 'How a result stands (完成情况).', {
  MET: '已完成: the actual satisfies the operator',
  UNMET: '未完成',
  NOT_REPORTED: '未报告: no target or no actual at this grain',
  NOT_EVALUATED: '未评价: the document says that it was not evaluated',
})

export const FigureStatus = register<terms.CellStatus | 'NOT_APPLICABLE' | 'NOT_IN_PROGRAMME' | 'UNDEFINED'>(
  'FigureStatus',
  'Why a figure is there, or is not. A missing figure is null, never 0.',
  {
    REPORTED: '已报告: printed in a document at this grain',
    DERIVED:
      '汇总: rolled up from figures that are all reported, or zero because the reported parts already make up the whole',
    PARTIAL: '部分: the sum of the parts that are reported, so at least this much; see coverage and missing',
    NOT_REPORTED: '未报告: nobody reported it at this grain; see availableAt',
    NOT_APPLICABLE: '不适用: the question makes no sense here',
    NOT_IN_PROGRAMME: '不在项目范围: the region takes no part in the project',
    UNDEFINED: '无定义: a ratio whose denominator is zero',
  },
)

export const Grade = register<'EXCELLENT' | 'GOOD' | 'FAIR' | 'POOR'>(
  'Grade',
  'The grade of a score against the evaluated weight (评价等级).',
  {
    EXCELLENT: '优, from 90 %',
    GOOD: '良, from 80 % to below 90 %',
    FAIR: '中, from 60 % to below 80 %',
    POOR: '差, below 60 %',
  },
)

export const ResultFigure = register<'TARGET' | 'ACTUAL'>(
  'ResultFigure',
  "Which of a result's two figures.",
  {
    TARGET: '指标值',
    ACTUAL: '实际完成值',
  },
)

export const Language = register<'ZH' | 'EN'>(
  'Language',
  'The language of sentences. Names of places and documents stay as printed where they have no English.',
  {
    ZH: '中文',
    EN: 'English',
  },
)

export const SortDirection = register<'ASC' | 'DESC'>('SortDirection', 'Missing values come last in both.', {
  ASC: 'smallest first',
  DESC: 'largest first',
})
