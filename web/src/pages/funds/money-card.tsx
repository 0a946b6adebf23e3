import { ChartCard } from '../../components/chart-card.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { formatRate } from '../../format/number.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FundFilter, FundsQuery } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { moneyRows } from './money-rows.ts'
import { useMoneyColumns } from './use-money-columns.tsx'

interface Props {
  data: FundsQuery
  /** The filters that totals and parts were asked under; their evidence needs the same. */
  totalsWhere: FundFilter
  partsWhere: FundFilter
}

/** All amounts by project and source, with the execution rate. */
export const MoneyCard = ({ data, totalsWhere, partsWhere }: Props) => {
  const t = useT()
  const money = useMoney()
  const { filters } = useFilters()
  const columns = useMoneyColumns(totalsWhere, partsWhere)
  const isSeveral = data.projects.nodes.length > 1
  const rows = moneyRows(
    [...(isSeveral ? data.total.nodes : []), ...data.projects.nodes],
    [...(isSeveral ? data.sources.nodes : []), ...data.projectSources.nodes],
  )
  const [total] = data.total.nodes
  const said = (measure: 'budget' | 'executed') => {
    const text = money.said(total?.[measure])
    return text !== null && total?.[`${measure}Evidence`].status === 'PARTIAL'
      ? t('figure.atLeast', { value: text })
      : text
  }
  const [budget, executed] = [said('budget'), said('executed')]
  const title =
    executed === null
      ? budget === null
        ? t('funds.table.title.silent')
        : t('funds.table.title.unspent', { budget })
      : typeof total?.executionRate === 'number'
        ? t('funds.table.title', { executed, rate: formatRate(total.executionRate) })
        : t('funds.table.title.unrated', { budget: budget ?? t('figure.missing'), executed })
  return (
    <ChartCard
      id="funds"
      title={title}
      subtitle={t('funds.table.subtitle', { unit: money.unitHead })}
      columns={columns.shown}
      saved={columns.saved}
      rows={rows}
      rowKey={({ project, source }) => `${project?.id} ${source}`}
      isWhole={({ project, source }) => !project || !source}
      note={t(filters.sources.length === 0 ? 'funds.table.note' : 'funds.table.note.plain')}
    />
  )
}
