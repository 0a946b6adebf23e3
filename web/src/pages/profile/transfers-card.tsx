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

/** Central money from receipt to issue, with the days that it took. */
export const TransfersCard = ({ transfers }: { transfers: readonly Transfer[] }) => {
  const t = useT()
  const money = useMoney()
  const findings = useFindings()
  const late = transfers.filter(isLate).length
  const [first] = transfers
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
  const numbers = { count: transfers.length, late, allowed: first?.daysAllowed ?? '' }
  const title = t(late > 0 ? 'profile.transfers.title.late' : 'profile.transfers.title', numbers)
  return (
    <ChartCard
      id="transfers"
      title={title}
      subtitle={t('profile.transfers.subtitle', numbers)}
      columns={columns}
      rows={transfers}
      rowKey={({ id }) => id}
    />
  )
}

const isLate = ({ days, daysAllowed }: Transfer) => typeof days === 'number' && days > daysAllowed
