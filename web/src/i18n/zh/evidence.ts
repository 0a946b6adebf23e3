/** Evidence: how a computed figure comes about, what a sum is made of, and the question that yields it. */
export const evidence = {
  'evidence.formula.rate': '执行数 {executed} ÷ 预算数 {budget}（{unit}）= {rate}',
  'evidence.formula.SCORE':
    '各项指标得分相加：{count} 项合计 {score} 分，分值合计 {weight} 分；按目标与实际复算为 {computed} 分。',
  'evidence.formula.COMPLETION':
    '各项指标完成率的平均数，超过 100% 的按 100% 计：{count} 项指标中已评价 {judged} 项，平均 {rate}。',
  'evidence.formula.MET_COUNT':
    '逐项以实际完成值对照指标值：{count} 项指标中达标 {met} 项，未达标 {unmet} 项，未评价 {notEvaluated} 项，未报告 {notReported} 项。',
  'evidence.formula.metric.BUDGET': '预算数：该地区已报告的预算数之和。',
  'evidence.formula.metric.RECEIVED': '到位数：该地区已报告的到位数之和。',
  'evidence.formula.metric.EXECUTED': '执行数：该地区已报告的执行数之和。',
  'evidence.formula.metric.EXECUTION_RATE': '预算执行率 = 执行数 ÷ 预算数。',
  'evidence.formula.metric.COMPLETION_RATE': '平均完成率 = 各项指标完成率的平均数，超过 100% 的按 100% 计。',
  'evidence.formula.metric.MET_SHARE': '达标率 = 达标指标数 ÷（达标 + 未达标指标数）。',
  'evidence.formula.metric.SCORE': '得分 = 各项指标得分之和。',
  'evidence.formula.metric.GRADE_BAND': '等级系数：得分 ÷ 已评价分值所在的等级，优、良、中、差各取一个系数。',
  'evidence.formula.metric.INDICATOR_TARGET': '指标值：该地区此项指标的目标。',
  'evidence.formula.metric.INDICATOR_ACTUAL': '实际完成值：该地区此项指标的实际完成数。',
  'evidence.formula.metric.INDICATOR_COMPLETION': '完成率 = 实际完成值 ÷ 指标值（越低越好的指标取倒数）。',
  'evidence.formula.metric.BUDGET_PER_TARGET': '单位目标预算 = 预算数 ÷ 指标值。',
  'evidence.split': '按{dimension}相加（{unit}）',
  'evidence.split.project': '项目',
  'evidence.split.source': '资金来源',
  'evidence.split.region': '市州',
  'evidence.split.year': '年度',
  'evidence.question': '得出此数的查询（GraphQL）',
  'evidence.question.copy': '复制查询',
  'evidence.question.copied': '查询已复制',
  'evidence.question.open': '在查询台打开',
} as const
