import { ChartCard } from '../../components/chart-card.tsx'
import { Figure } from '../../components/figure.tsx'
import { FindingMark } from '../../components/findings/finding-mark.tsx'
import { findingsOnTransfer } from '../../components/findings/findings-on.ts'
import { useFindings } from '../../components/findings/use-findings.ts'
import { Icon } from '../../components/icon.tsx'
import type { Column } from '../../components/table-column.ts'
import { useMoney } from '../../format/use-money.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './profile.module.css'
import type { Transfer } from './use-profile.ts'
import { useProfileTitles } from './use-profile-titles.ts'

/** Central money from receipt to issue, with the days that it took. */
export const TransfersCard = ({ transfers }: { transfers: readonly Transfer[] }) => {
  const t = useT()
  const money = useMoney()
  const findings = useFindings()
  const columns: Column<Transfer>[] = [
    {
      key: 'fundYear',
      header: t('profile.transfers.year'),
      value: ({ fundYear }) => fundYear,
      cell: ({ id, fundYear }) => (
        <>
          {fundYear}
          <FindingMark findings={findingsOnTransfer(findings, id)} />
        </>
      ),
    },
    {
      key: 'amount',
      header: `${t('profile.transfers.amount')} (${money.unitHead})`,
      align: 'end',
      value: ({ amount }) => money.value(amount),
      cell: ({ id, fundYear, amount }) => (
        <Figure
          label={`${fundYear} · ${t('profile.transfers.amount')}`}
          value={money.text(amount)}
          exact={money.exact(amount)}
          evidence={{ of: 'transfer', id }}
        />
      ),
    },
    {
      key: 'received',
      header: t('profile.transfers.received'),
      value: ({ receivedOn, centralDocument }) => step(receivedOn, centralDocument),
    },
    {
      key: 'issued',
      header: t('profile.transfers.issued'),
      value: ({ issuedOn, provincialDocument }) => step(issuedOn, provincialDocument),
    },
    {
      key: 'days',
      header: t('profile.transfers.days'),
      align: 'end',
      value: ({ days }) => days ?? null,
      cell: (transfer) => (
        <>
          {isLate(transfer) && (
            <span className={styles.late}>
              <Icon name="alert" size={12} />
              {t('profile.transfers.late')}
            </span>
          )}{' '}
          {transfer.days ?? t('figure.missing')}
        </>
      ),
    },
  ]
  const step = (day: string | null | undefined, document: Transfer['provincialDocument']) =>
    [day ?? t('figure.missing'), document?.documentNumber ?? document?.title].filter(Boolean).join(' ')
  return (
    <ChartCard
      id="transfers"
      title={useProfileTitles().ofTransfers(transfers)}
      subtitle={t('profile.transfers.subtitle')}
      columns={columns}
      rows={transfers}
      rowKey={({ id }) => id}
    />
  )
}

const isLate = ({ days, daysAllowed }: Transfer) => typeof days === 'number' && days > daysAllowed
