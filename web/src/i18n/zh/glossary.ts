/** What the field's terms mean, one sentence or two each; shown at the word itself. */
export const glossary = {
  'term.budget': '预算数 A：为专项资金下达、分配或安排的数额。下达、到位、拨付与执行各不相同。',
  'term.received': '到位：已实际收到的资金，既不是下达数，也不是支出数。',
  'term.executed': '执行数 B：已实际支出的资金。',
  'term.executionRate': '预算执行率 = 执行数 B ÷ 预算数 A；先各自求和，再相除。细线标出 60%。',
  'term.target': '指标值：承诺达到的数值及其比较符号，如 ≥ 100。',
  'term.actual': '全年实际完成值：自评报告所报的实际完成数。',
  'term.completionRate':
    '完成率：“≥”为实际 ÷ 目标，“≤”为目标 ÷ 实际，“=”只看是否达成；求平均或计分时每项以 100% 为上限。',
  'term.weight': '分值：该指标最多可得的分数。',
  'term.score': '得分：达成得满分；未达成按分值 × 完成率，四舍五入到 0.01；不超过分值。',
  'term.grade': '等级按得分 ÷ 已评分值：优 90% 及以上，良 80%～90%，中 60%～80%，差 60% 以下。',
  'term.met': '达成：实际完成值满足指标值。未评价、未报告的指标另行列出，不算未达成。',
  'term.source': '资金来源：中央、地方（省级与市县之和）和其他资金。',
  'term.central': '中央资金：中央财政下达给省的专项资金。',
  'term.local': '地方资金 = 省级 + 市县；与其中任何一项都不重复相加。',
  'term.provincial': '省级资金：省级财政安排，是地方资金的一部分。',
  'term.subprovincial': '市县资金：市、州和县安排，是地方资金的一部分。',
  'term.other': '其他资金：中央和地方财政以外的来源。',
  'term.status': '此数的由来，或缺失的原因：原样报告、逐项相加、部分报告、未报告或不在项目范围。',
  'term.coverage': '覆盖：应有的各部分中已报告的占多少。',
  'term.finding': '核验发现：报告所写与重新计算不一致之处，两处出处均可查看。',
  'term.release': '发布：一次公布的全部数据，编号固定，之后的更正是新的发布。',
  'term.region': '行政区：省及其市、州。未参加任何项目的市、州是第三种情形，并非缺数。',
  'status.explain.REPORTED': '此数在文件中按同一口径原样列出。',
  'status.explain.DERIVED': '由更细的数逐项相加得出，各组成部分均已报告。',
  'status.explain.PARTIAL': '仅为已报告部分之和，实际数不小于此数。',
  'status.explain.NOT_REPORTED': '没有文件在此口径上报告此数。缺失不等于零。',
  'status.explain.NOT_APPLICABLE': '此数在此口径上没有意义，例如百分比不能相加。',
  'status.explain.NOT_IN_PROGRAMME': '该行政区未参加此项目。',
  'status.explain.UNDEFINED': '分母为零，比率没有定义。',
}

/** A term that has a definition. */
export type Term = keyof typeof glossary
