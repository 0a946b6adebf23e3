import type { TransferMark } from '../../charts/transfer-timeline.options.ts'
import type { EvidenceRequest } from '../../components/evidence/evidence-ref.ts'
import { useMoney } from '../../format/use-money.ts'
import { useProjectName, useT } from '../../i18n/use-t.ts'
import { isLate } from './transfers.ts'
import type { Transfer } from './use-funds.ts'

/** A transfer in the reader's words: its name, its days, its mark on the time line and its way to the source. */
export const useTransferWords = () => {
  const t = useT()
  const money = useMoney()
  const projectName = useProjectName()

  const name = ({ project, fundYear }: Transfer) =>
    t('funds.transfers.row', { project: projectName(project), year: fundYear })
  const days = (transfer: Transfer) => {
    const late = isLate(transfer)
    if (late === null) return t('funds.transfers.unknown')
    return t(late ? 'funds.transfers.late' : 'funds.transfers.good', { days: transfer.days ?? '' })
  }
  const amount = (transfer: Transfer) => money.said(transfer.amount) ?? t('figure.missing')
  const notice = (document: Transfer['provincialDocument']) =>
    document?.documentNumber ?? document?.title ?? t('status.NOT_REPORTED')
  const mark = (transfer: Transfer): TransferMark => ({
    label: name(transfer),
    lines: [
      projectName(transfer.project),
      t('funds.transfers.money', { year: transfer.fundYear, amount: amount(transfer) }),
    ],
    receivedOn: transfer.receivedOn ?? null,
    issuedOn: transfer.issuedOn ?? null,
    days: transfer.days ?? null,
    text: days(transfer),
    isLate: isLate(transfer) === true,
    details: [
      { label: t('funds.transfers.amount'), text: amount(transfer) },
      {
        label: `${t('funds.transfers.received')} · ${notice(transfer.centralDocument)}`,
        text: transfer.receivedOn ?? t('status.NOT_REPORTED'),
      },
      {
        label: `${t('funds.transfers.issued')} · ${notice(transfer.provincialDocument)}`,
        text: transfer.issuedOn ?? t('status.NOT_REPORTED'),
      },
      { label: t('funds.transfers.days'), text: days(transfer) },
    ],
  })
  const request = (transfer: Transfer): EvidenceRequest => ({
    label: `${name(transfer)} · ${t('funds.transfers.when')}`,
    shown: days(transfer),
    evidence: { of: 'transfer', id: transfer.id },
  })
  return { name, days, amount, notice, mark, request }
}
