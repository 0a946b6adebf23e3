import { Figure } from '../../components/figure.tsx'
import type { Column } from '../../components/table-column.ts'
import { metricTerms } from '../../components/term-of.ts'
import { formatNumber, formatRate } from '../../format/number.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import { signedYuan, yuanToFen, yuanValue } from './amounts.ts'
import styles from './plan-table.module.css'
import { usePlanEvidence } from './use-plan-evidence.ts'
import type { PlanData, ShareData } from './use-plans.ts'

/** Every line of the plan with what it rests on; figures of the report open their source. */
export const usePlanColumns = (plan: PlanData): Column<ShareData>[] => {
  const t = useT()
  const regionName = useRegionName()
  const { ofBaseline, ofFactor } = usePlanEvidence()
  const metrics = plan.shares[0]?.contributions ?? []
  const hasEqual = plan.shares.some(({ equalPoints }) => equalPoints > 0)
  const isBound = plan.shares.some(({ bound }) => bound !== null)
  return [
    {
      key: 'region',
      header: t('allocation.table.region'),
      term: 'term.region',
      value: ({ region }) => regionName(region),
    },
    {
      key: 'rank',
      header: t('allocation.table.rank'),
      align: 'end',
      value: ({ rank }) => rank,
      cell: ({ rank, rankRange }) => (
        <>
          {rank} <small className={styles.aside}>{range(rankRange)}</small>
        </>
      ),
    },
    {
      key: 'proposed',
      header: t('allocation.table.proposed'),
      align: 'end',
      value: ({ proposed }) => yuanValue(proposed),
      cell: ({ proposed }) => <strong>{yuanToFen(proposed)}</strong>,
    },
    {
      key: 'share',
      header: t('allocation.table.share'),
      align: 'end',
      value: ({ share }) => share,
      isShare: true,
      cell: ({ share }) => formatRate(share, 2),
    },
    {
      key: 'baseline',
      header: t('allocation.table.baseline'),
      align: 'end',
      value: ({ baseline }) => (typeof baseline === 'number' ? yuanValue(baseline) : null),
      state: ({ baselineEvidence }) => baselineEvidence.status,
      cell: ({ region, baseline, baselineEvidence }) => (
        <Figure
          compact
          label={`${regionName(region)} · ${t('allocation.baseline')}`}
          value={typeof baseline === 'number' ? yuanToFen(baseline) : null}
          status={baselineEvidence.status}
          evidence={ofBaseline(region.code)}
        />
      ),
    },
    {
      key: 'change',
      header: t('allocation.table.change'),
      align: 'end',
      value: ({ change }) => (typeof change === 'number' ? yuanValue(change) : null),
      cell: ({ change }) =>
        typeof change === 'number' ? (
          <span data-fall={change < 0} className={styles.change}>
            {signedYuan(change)}
          </span>
        ) : (
          t('figure.missing')
        ),
    },
    ...(isBound
      ? [
          {
            key: 'formula',
            header: t('allocation.table.formula'),
            align: 'end' as const,
            value: ({ formula }: ShareData) => yuanValue(formula),
            cell: ({ formula }: ShareData) => yuanToFen(formula),
          },
          {
            key: 'bound',
            header: t('allocation.table.bound'),
            value: ({ bound }: ShareData) => (bound ? t(`allocation.bound.${bound}`) : ''),
          },
        ]
      : []),
    ...metrics.flatMap(({ metric }, k): Column<ShareData>[] => [
      {
        key: `value-${k}`,
        header: metric.unit ? `${metric.label} (${metric.unit})` : metric.label,
        term: metricTerms[metric.kind],
        align: 'end',
        value: (share) => share.contributions[k]?.value ?? null,
        state: (share) => share.contributions[k]?.evidence.status,
        isShare: metric.unit === null,
        cell: ({ region, contributions }) => {
          const own = contributions[k]
          return own ? (
            <>
              <Figure
                compact
                label={`${regionName(region)} · ${metric.label}`}
                value={valueText(own)}
                status={own.evidence.status}
                evidence={ofFactor(own, region.code)}
              />
              {own.imputed && <small className={styles.aside}> {t('allocation.imputed')}</small>}
            </>
          ) : null
        },
      },
      {
        key: `points-${k}`,
        header: t('allocation.table.points', { factor: metric.label }),
        align: 'end',
        value: (share) => share.contributions[k]?.points ?? null,
        cell: (share) => formatNumber(share.contributions[k]?.points ?? 0, 4),
      },
    ]),
    ...(hasEqual
      ? [
          {
            key: 'equal',
            header: t('allocation.table.equal'),
            align: 'end' as const,
            value: ({ equalPoints }: ShareData) => equalPoints,
            cell: ({ equalPoints }: ShareData) => formatNumber(equalPoints, 4),
          },
        ]
      : []),
  ]
}

type Contribution = ShareData['contributions'][number]

const range = ([from, to]: readonly number[]) => (from === to ? '' : `${from}–${to}`)

const valueText = ({ value, metric }: Contribution): string | null =>
  typeof value !== 'number' ? null : metric.unit ? formatNumber(value) : formatRate(value)
