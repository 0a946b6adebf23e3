import type { Selectable } from 'kysely'
import type { TransferTable } from 'schema/database/tables/transfer.table.ts'
import type { FindingNode } from '../checks/finding.ts'
import type { Context } from '../context.ts'
import type { FundGroup } from '../funds/fund-group.ts'
import { periodOf } from '../projects/project.ts'
import { type AttentionRule, attentionThresholds } from '../rules/attention.ts'
import { toNumber } from '../rules/decimal.ts'
import type { AttentionRulesArgs } from './attention.args.ts'
import type { AttendedResult } from './attention.queries.ts'
import type { AttentionItem } from './attention.type.ts'
import { moneyText, resultText, transferText } from './attention-words.ts'

/** What an item was found on, for its names and its evidence. */
export type AttentionSubject =
  | { of: 'result'; row: AttendedResult }
  | { of: 'money'; group: FundGroup }
  | { of: 'transfer'; row: Selectable<TransferTable> }
  | { of: 'finding'; finding: FindingNode }

/** An item as the resolvers hand it on. */
export type AttentionNode = AttentionItem & { subject: AttentionSubject; language: 'ZH' | 'EN' }

/** Makes items of one question: in its language, with its thresholds. */
export function attentionNodes(
  { snapshot }: Context,
  { language, overCompletion }: Pick<AttentionRulesArgs, 'language' | 'overCompletion'>,
) {
  const thresholds = attentionThresholds(overCompletion)
  const item = (
    rule: AttentionRule,
    subject: AttentionSubject,
    rest: Pick<AttentionItem, 'id' | 'message'> & Partial<AttentionItem>,
  ): AttentionNode => ({
    rule,
    subject,
    language,
    ...thresholds[rule],
    ...{ value: null, reason: null, period: null, source: null },
    ...{ result: null, transfer: null, finding: null },
    ...rest,
  })
  return {
    result: (rule: AttentionRule, row: AttendedResult) =>
      item(
        rule,
        { of: 'result', row },
        {
          id: `result:${row.result_id}`,
          value: row.completion,
          message: resultText(snapshot, row, rule, language),
          reason: row.shortfall_reason,
          period: periodOf(row.from_year, row.to_year),
          result: row.result_id,
        },
      ),
    /** `score` in ten-thousandths of a point. */
    money: (rule: AttentionRule, group: FundGroup, score: number | null) => {
      const { project_id, region_code, source } = group.key
      const money = {
        project_id: project_id ?? '',
        region_code,
        source,
        budget: group.figures.BUDGET.value,
        executed: group.figures.EXECUTED.value,
        rate: group.executionRate,
        score: score === null ? null : toNumber(score),
      }
      return item(
        rule,
        { of: 'money', group },
        {
          id: ['money', project_id, region_code, source].filter(Boolean).join(':'),
          value: group.executionRate,
          message: moneyText(snapshot, money, rule, language),
          source: source === 'TOTAL' ? null : source,
        },
      )
    },
    transfer: (rule: AttentionRule, row: Selectable<TransferTable>, days: number) =>
      item(
        rule,
        { of: 'transfer', row },
        {
          id: `transfer:${row.transfer_id}`,
          value: days,
          message: transferText(snapshot, row, days, language),
          period: periodOf(row.fund_year, row.fund_year),
          source: 'CENTRAL',
          transfer: row.transfer_id,
        },
      ),
    finding: (rule: AttentionRule, finding: FindingNode) =>
      item(
        rule,
        { of: 'finding', finding },
        {
          id: `finding:${finding.id}`,
          message: finding.message,
          period: finding.period,
          source: finding.source,
          finding: finding.id,
        },
      ),
  }
}
