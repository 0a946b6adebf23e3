import { ChartCard } from '../../components/chart-card.tsx'
import type { Column } from '../../components/table-column.ts'
import { useMoney } from '../../format/use-money.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import { signedYuan, yuanToFen, yuanValue } from './amounts.ts'
import styles from './compare-card.module.css'
import { widest } from './plan-words.ts'
import type { Plan, ShareData } from './use-plans.ts'
import { letterOf } from './use-scenarios.ts'
import { WorkbookLink } from './workbook-link.tsx'

interface Props {
  plans: readonly (Plan | null)[]
  /** Index of the scenario on the table. */
  at: number
  onChoose: (at: number) => void
}

/** Scenarios side by side: what each region gets under each, and against its baseline. */
export const CompareCard = ({ plans, at, onChoose }: Props) => {
  const t = useT()
  const money = useMoney()
  const regionName = useRegionName()
  const shares = plans.flatMap((plan) => plan?.data?.shares ?? [])
  const regions = [...new Map(shares.map(({ region }) => [region.code, region])).values()].toSorted((a, b) =>
    a.code.localeCompare(b.code),
  )
  const most = Math.max(...shares.map(({ proposed }) => proposed), 1e-9)
  const count = plans.length
  const far = widest(plans.map((plan) => plan?.data ?? null))
  const title = far
    ? t('allocation.compare.title.widest', {
        ...{ count, region: regionName(far.region) },
        ...{ low: money.said(far.low) ?? '', high: money.said(far.high) ?? '' },
      })
    : t('allocation.compare.title', { count })
  const columns: Column<ShareData['region']>[] = [
    { key: 'region', header: t('allocation.table.region'), value: regionName },
    ...plans.map((plan, index): Column<ShareData['region']> => {
      const shareOf = ({ code }: ShareData['region']) =>
        plan?.data?.shares.find(({ region }) => region.code === code)
      return {
        key: letterOf(index),
        header: `${t('allocation.plan', { letter: letterOf(index) })} · ${t('allocation.table.proposed')}`,
        align: 'end',
        value: (region) => {
          const share = shareOf(region)
          return share ? yuanValue(share.proposed) : null
        },
      }
    }),
  ]
  const inputs = plans.flatMap((plan) => (plan?.data && !plan.error ? [plan.input] : []))
  return (
    <ChartCard
      id="allocation-compare"
      title={title}
      subtitle={t('allocation.compare.subtitle')}
      tools={inputs.length > 0 && <WorkbookLink inputs={inputs} />}
      picture={
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className="sr-only">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('allocation.table.region')}</th>
                {plans.map((_, index) => (
                  <th key={letterOf(index)} scope="col" data-on={index === at}>
                    <button type="button" onClick={() => onChoose(index)}>
                      {t('allocation.plan', { letter: letterOf(index) })}
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {regions.map((region) => (
                <tr key={region.code}>
                  <th scope="row">{regionName(region)}</th>
                  {plans.map((plan, index) => (
                    <td key={letterOf(index)} data-on={index === at}>
                      <Cell
                        share={plan?.data?.shares.find((share) => share.region.code === region.code)}
                        most={most}
                      />
                    </td>
                  ))}
                </tr>
              ))}
              <tr className={styles.total}>
                <th scope="row">{t('allocation.pool')}</th>
                {plans.map((plan, index) => (
                  <td key={letterOf(index)} data-on={index === at}>
                    {plan?.data ? yuanToFen(plan.data.pool) : t('allocation.compare.none')}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      }
      columns={columns}
      rows={regions}
      rowKey={({ code }) => code}
    />
  )
}

const Cell = ({ share, most }: { share: ShareData | undefined; most: number }) => {
  const t = useT()
  if (!share) return <span className={styles.none}>{t('figure.missing')}</span>
  const { proposed, change } = share
  return (
    <>
      <span className={styles.amount}>
        {yuanToFen(proposed)}
        {typeof change === 'number' && <small data-fall={change < 0}> ({signedYuan(change)})</small>}
      </span>
      <span className={styles.bar} style={{ width: `${(100 * proposed) / most}%` }} aria-hidden="true" />
    </>
  )
}
