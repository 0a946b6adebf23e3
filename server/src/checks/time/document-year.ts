import { transferId } from '../../ingest/transfer-id.ts'
import type { Check, Judgement } from '../check.ts'
import { type Ledger, projectIn, type Transfer } from '../ledger.ts'
import { projectName } from '../words.ts'

/** The year in a document number: 财资环〔2022〕92号. */
export const yearOfNumber = (number: string | null | undefined): number | null => {
  const year = /[〔[(（【](\d{4})[〕\])）】]/.exec(number ?? '')?.[1]
  return year === undefined ? null : Number(year)
}

export const documentYear: Check = {
  id: 'document-year',
  kind: 'TIME',
  severity: 'ERROR',
  title: { zh: '文号年份与收文、发文日期相符', en: 'The year of a document number fits its date' },
  description: {
    zh: '中央文号的年份应为收到资金的当年或上年，省级文号的年份应为下达的当年或上年。',
    en: 'The year in the number of a central notice is that of the receipt or the one before; in that of a provincial notice, that of the issue or the one before.',
  },
  compare: (ledger) =>
    ledger.transfers.flatMap((transfer) => [
      ...judge(ledger, transfer, transfer.centralDocument, transfer.receivedOn, {
        zh: '收到',
        en: 'received',
      }),
      ...judge(ledger, transfer, transfer.provincialDocument, transfer.issuedOn, {
        zh: '下达',
        en: 'issued',
      }),
    ]),
}

function judge(
  ledger: Ledger,
  transfer: Transfer,
  document: string | null,
  date: string | null,
  done: { zh: string; en: string },
): Judgement[] {
  const number = document === null ? null : ledger.documents.get(document)?.documentNumber
  const year = yearOfNumber(number)
  if (year === null || date === null) return []
  const on = Number(date.slice(0, 4))
  if (year === on || year === on - 1) return ['PASSED']
  const name = projectName(ledger, transfer.project)
  return [
    {
      key: `${transfer.project}:${transfer.fundYear}:${document}`,
      about: {
        project: transfer.project,
        region: projectIn(ledger, transfer.project).region,
        from: transfer.fundYear,
        to: transfer.fundYear,
        transfer: transferId(transfer),
      },
      message: {
        zh: `${name.zh} ${transfer.fundYear} 年度资金按 ${number}于 ${date} ${done.zh}，文号年份 ${year} 与日期不符。`,
        en: `${name.en}: funds of ${transfer.fundYear} were ${done.en} on ${date} by ${number}, whose year ${year} does not fit.`,
      },
      expected: `${on}`,
      found: `${year}`,
      difference: year - on,
      citations: [
        {
          document_id: transfer.document,
          locator: transfer.locator,
          printed: transfer.printed,
          unit: transfer.unit,
        },
      ],
    },
  ]
}
