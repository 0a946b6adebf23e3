import { transferId } from '../../ingest/transfer-id.ts'
import { DAYS_ALLOWED, transferDays } from '../../rules/transfer-days.ts'
import type { Check, Judgement } from '../check.ts'
import { projectIn } from '../ledger.ts'
import { statedTransfer } from '../stated.ts'
import { figure, projectName } from '../words.ts'

export const transferDaysCheck: Check = {
  id: 'transfer-days',
  kind: 'TIME',
  severity: 'ERROR',
  title: { zh: '中央资金 30 天内下达', en: 'Central money is issued within 30 days' },
  description: {
    zh: '省级收到专项转移支付后应在 30 日内下达；逐笔计算收到日到下达日的天数，下达日也不应早于收到日。',
    en: 'A province issues earmarked money within 30 days of receiving it: the days of each transfer are counted, and it is not issued before it was received.',
  },
  compare: (ledger) =>
    ledger.transfers.flatMap((transfer): Judgement[] => {
      const days = transferDays(transfer.receivedOn, transfer.issuedOn)
      if (days === null) return []
      if (days >= 0 && days <= DAYS_ALLOWED) return ['PASSED']
      const { project, region } = projectIn(ledger, transfer.project)
      const name = projectName(ledger, project)
      const amount = statedTransfer(transfer)
      const said = ledger.statements.find(
        (statement) =>
          statement.project === project && statement.topic === 'ISSUANCE' && statement.text.includes('及时'),
      )
      const [start, end] = [transfer.receivedOn, transfer.issuedOn]
      const late = days > DAYS_ALLOWED
      return [
        {
          key: `${project}:${transfer.fundYear}:${transfer.centralDocument}`,
          about: {
            project,
            region,
            from: transfer.fundYear,
            to: transfer.fundYear,
            transfer: transferId(transfer),
          },
          message: {
            zh: `${name.zh} ${transfer.fundYear} 年度中央资金 ${figure(amount)} ${start} 收到、${end} 下达，${late ? `用了 ${days} 天，超过 ${DAYS_ALLOWED} 天` : `下达早于收到 ${-days} 天`}${late && said ? `，${said.locator}却称及时下达` : ''}。`,
            en: `${name.en}: central funds of ${transfer.fundYear}, ${figure(amount)}, were received on ${start} and issued on ${end}, ${late ? `after ${days} days, more than ${DAYS_ALLOWED}` : `${-days} days before they came`}${late && said ? `, while ${said.locator} calls it timely` : ''}.`,
          },
          expected: `≤${DAYS_ALLOWED}`,
          found: `${days}`,
          difference: late ? days - DAYS_ALLOWED : days,
          tolerance: 0,
          recomputation: { zh: `${start} → ${end}：${days} 天`, en: `${start} → ${end}: ${days} days` },
          citations: [
            amount.citation,
            ...(said
              ? [{ document_id: said.document, locator: said.locator, printed: null, unit: null }]
              : []),
          ],
        },
      ]
    }),
}
