export const indicators = {
  'indicators.title': '做成了什么',
  'indicators.lead': '每项指标的目标、实际完成、得分与出处',
}
