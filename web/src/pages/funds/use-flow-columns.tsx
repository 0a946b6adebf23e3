import { Figure } from '../../components/figure.tsx'
import type { Column } from '../../components/table-column.ts'
import { useStatusColumn } from '../../components/use-status-column.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FundFilter } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import type { FlowLink } from './flow.ts'

/** The bands as a table. */
export const useFlowColumns = (where: FundFilter, nameNode: (id: string) => string): Column<FlowLink>[] => {
  const t = useT()
  const money = useMoney()
  const statusColumn = useStatusColumn()
  return [
    { key: 'from', header: t('funds.flow.from'), value: ({ from }) => nameNode(from) },
    { key: 'to', header: t('funds.flow.to'), value: ({ to }) => nameNode(to) },
    {
      key: 'source',
      header: t('filter.source'),
      term: 'term.source',
      value: ({ share }) => (share.source ? t(`source.${share.source}`) : null),
    },
    {
      key: 'budget',
      header: `${t('measure.BUDGET')} (${money.unitHead})`,
      term: 'term.budget',
      align: 'end',
      value: ({ share }) => money.value(share.budget),
      state: ({ share }) => share.budgetEvidence.status,
      cell: ({ from, to, share }) => (
        <Figure
          label={`${nameNode(from)} → ${nameNode(to)} · ${t('measure.BUDGET')}`}
          value={money.text(share.budget)}
          status={share.budgetEvidence.status}
          exact={money.exact(share.budget)}
          evidence={{
            of: 'fund',
            measure: 'BUDGET',
            where,
            at: { project: share.project?.id, region: share.region?.code, source: share.source },
          }}
          compact
        />
      ),
    },
    statusColumn(({ share }) => share.budgetEvidence.status),
  ]
}
