/** A form typed as plain rows, for one thing that is different in it. Everything left out is as in a fitting form. */
export interface TypedForm {
  title?: string
  project?: string
  departments?: string
  users?: string
  /** Heading row and rows of money. */
  money?: string[][]
  headings?: string[]
  indicators?: string[][]
  after?: string[][]
}

export const HEADINGS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '全年实际完成值',
  '分值',
  '得分',
  '未完成原因和改进措施',
]
export const AREA = ['产出指标', '数量指标', '矿山生态修复面积（公顷）', '≥251.21', '260.3', '10', '10', '']
export const MONEY = [
  ['资金投入情况（万元）', '', '全年预算数（A）', '全年执行数（B）', '预算执行率（B/A）'],
  ['', '年度资金总额：', '7800', '6240', '80%'],
]

/** 六盘水's form of 南北盘江 for 2024, as rows of cells. */
export const typedForm = (form: TypedForm = {}): string[][] => [
  [form.title ?? '绩效目标自评表（2024年度）'],
  [
    '转移支付（项目）名称',
    form.project ?? '贵州长江重点生态区（南北盘江流域）历史遗留废弃矿山生态修复示范工程',
  ],
  ['地方主管部门', form.departments ?? '六盘水市自然资源局', '资金使用单位', form.users ?? '六盘水市'],
  ...(form.money ?? MONEY),
  form.headings ?? HEADINGS,
  ...(form.indicators ?? [AREA]),
  ...(form.after ?? [['说明', '无']]),
]

export const asCsv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'))
