import { SOURCE_WORDS } from '../../forms/form-headings.ts'
import { notEvaluatedRemark } from '../../forms/not-evaluated.ts'
import type { Snapshot } from '../../snapshot.ts'
import type { FundRow, ResultRow } from './filled-form.ts'
import type { FormPoint, selectPrintedRows } from './form-cells.queries.ts'
import { FORM_SOURCES, isImplied, isWhole } from './form-content.ts'
import { shownAmount } from './shown-figures.ts'

interface Filled {
  funds: readonly FundRow[]
  cells: readonly ResultRow[]
  printed: Awaited<ReturnType<typeof selectPrintedRows>>
  point: FormPoint
  /** Whether anything is said on the management of funds. */
  stated: boolean
}

/** 说明: what nobody reported, what is only a part, what was added up, what was not evaluated, and of which release it is. */
export function formRemarks({ release, indicators }: Snapshot, filled: Filled): string[] {
  const money = moneyOf(filled.funds)
  const missing = [
    ...money.filter(({ status }) => status === 'NOT_REPORTED').map(({ name }) => name),
    ...missingFigures(filled.cells),
    ...(filled.stated ? [] : ['资金管理情况']),
  ]
  const parts = money
    .filter(({ status }) => status === 'PARTIAL')
    .map(({ name, amount }) => `${name}（已报告部分合计${shownAmount(amount).text}万元）`)
  const implied = [
    ...money.filter(({ status, amount }) => isImplied(status, amount)).map(({ name }) => name),
    ...impliedFigures(filled.cells),
  ]
  const derived = money
    .filter(({ status, amount }) => status === 'DERIVED' && !isImplied(status, amount))
    .map(({ name }) => name)
  const summed = filled.cells.filter(
    ({ target, target_status, actual, actual_status }) =>
      (target_status === 'DERIVED' && target !== 0) || (actual_status === 'DERIVED' && actual !== 0),
  )
  const nameOf = (indicator: string) => indicators.get(indicator)?.name ?? indicator
  return [
    ...sentence('无人报告本期数，留空（不是0）：', missing),
    ...sentence('只报告了一部分，留空：', parts),
    ...sentence('无人提及，因各分项已合计为总额，推得为0，留空：', implied),
    ...sentence('由下级、分年或分来源的已报告数推出：', [
      ...derived,
      ...summed.map(({ indicator_id }) => nameOf(indicator_id)),
    ]),
    ...notEvaluated(filled, nameOf),
    `本表由绩效 Jixiao 按第 ${release.release_id} 版数据（${release.published_at.slice(0, 10)} 发布）填写。`,
  ]
}

const sentence = (words: string, names: readonly string[]) =>
  names.length > 0 ? [`${words}${names.join('、')}。`] : []

function moneyOf(funds: readonly FundRow[]) {
  return FORM_SOURCES.flatMap((source) => {
    const cell = funds.find((row) => row.source === source)
    const word = SOURCE_WORDS[source]
    return [
      { name: `${word}预算数`, status: cell?.budget_status ?? 'NOT_REPORTED', amount: cell?.budget ?? null },
      {
        name: `${word}执行数`,
        status: cell?.executed_status ?? 'NOT_REPORTED',
        amount: cell?.executed ?? null,
      },
    ]
  })
}

function missingFigures(cells: readonly ResultRow[]): string[] {
  const counts = [
    ['指标值', cells.filter(({ target_status }) => !isWhole(target_status)).length],
    ['完成值', cells.filter(({ actual_status }) => !isWhole(actual_status)).length],
    ['得分', cells.filter(({ score }) => score === null).length],
  ] as const
  return counts.filter(([, count]) => count > 0).map(([word, count]) => `${count}项指标的${word}`)
}

function impliedFigures(cells: readonly ResultRow[]): string[] {
  const count = cells.filter(
    ({ target, target_status, actual, actual_status }) =>
      isImplied(target_status, target) || isImplied(actual_status, actual),
  ).length
  return count > 0 ? [`${count}项指标的数`] : []
}

function notEvaluated({ printed, point }: Filled, nameOf: (indicator: string) => string): string[] {
  const names = printed
    .filter(
      ({ region_code, from_year, to_year }) =>
        region_code === point.region && from_year === point.from && to_year === point.to,
    )
    .filter(({ evaluated }) => evaluated === 0)
    .map(({ indicator_id }) => nameOf(indicator_id))
  return names.length > 0 ? [notEvaluatedRemark(names)] : []
}
