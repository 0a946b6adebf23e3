import { Figure } from '../../components/figure.tsx'
import { FindingMark } from '../../components/findings/finding-mark.tsx'
import { findingsOnTransfer } from '../../components/findings/findings-on.ts'
import { useFindings } from '../../components/findings/use-findings.ts'
import type { Column } from '../../components/table-column.ts'
import { useMoney } from '../../format/use-money.ts'
import { useProjectName, useT } from '../../i18n/use-t.ts'
import { isLate } from './transfers.ts'
import type { Transfer } from './use-funds.ts'
import { useTransferWords } from './use-transfer-words.ts'

/** The transfers as a table. */
export const useTransferColumns = (): Column<Transfer>[] => {
  const t = useT()
  const money = useMoney()
  const projectName = useProjectName()
  const findings = useFindings()
  const { name, days } = useTransferWords()
  const state = (transfer: Transfer) => {
    const late = isLate(transfer)
    if (late === null) return t('funds.transfers.unknown')
    return t(late ? 'funds.transfers.isLate' : 'funds.transfers.onTime')
  }
  return [
    {
      key: 'project',
      header: t('filter.project'),
      value: ({ project }) => projectName(project),
      cell: ({ id, project }) => (
        <>
          {projectName(project)}
          <FindingMark findings={findingsOnTransfer(findings, id)} />
        </>
      ),
    },
    { key: 'fundYear', header: t('funds.transfers.fundYear'), value: ({ fundYear }) => fundYear },
    {
      key: 'amount',
      header: `${t('funds.transfers.amount')} (${money.unitHead})`,
      align: 'end',
      value: ({ amount }) => money.value(amount),
      cell: (transfer) => (
        <Figure
          label={`${name(transfer)} · ${t('funds.transfers.amount')}`}
          value={money.text(transfer.amount)}
          exact={money.exact(transfer.amount)}
          evidence={{ of: 'transfer', id: transfer.id }}
        />
      ),
    },
    {
      key: 'central',
      header: t('funds.transfers.central'),
      value: ({ centralDocument }) => centralDocument.documentNumber ?? centralDocument.title,
    },
    {
      key: 'received',
      header: t('funds.transfers.received'),
      value: ({ receivedOn }) => receivedOn ?? null,
      cell: ({ receivedOn }) => receivedOn ?? t('figure.missing'),
    },
    {
      key: 'provincial',
      header: t('funds.transfers.provincial'),
      value: ({ provincialDocument }) =>
        provincialDocument?.documentNumber ?? provincialDocument?.title ?? null,
    },
    {
      key: 'issued',
      header: t('funds.transfers.issued'),
      value: ({ issuedOn }) => issuedOn ?? null,
      cell: ({ issuedOn }) => issuedOn ?? t('figure.missing'),
    },
    {
      key: 'days',
      header: t('funds.transfers.days'),
      align: 'end',
      value: (transfer) => transfer.days ?? null,
      cell: (transfer) => (
        <Figure
          label={`${name(transfer)} · ${t('funds.transfers.days')}`}
          value={typeof transfer.days === 'number' ? days(transfer) : null}
          status={typeof transfer.days === 'number' ? 'REPORTED' : 'NOT_REPORTED'}
          evidence={{ of: 'transfer', id: transfer.id }}
        />
      ),
    },
    { key: 'state', header: t('funds.transfers.state'), value: state },
  ]
}
