import { fillOf, patternAt } from '../../charts/series-pattern.ts'
import { useOpenEvidence } from '../../components/evidence/evidence-ref.ts'
import { formatNumber, formatRate } from '../../format/number.ts'
import { useMoney } from '../../format/use-money.ts'
import { useRegionName, useT } from '../../i18n/use-t.ts'
import { signed } from './amounts.ts'
import { equalColor, factorColor } from './factor-color.ts'
import { byRank } from './plan-words.ts'
import styles from './split-bars.module.css'
import { usePlanEvidence } from './use-plan-evidence.ts'
import type { PlanData, ShareData } from './use-plans.ts'

/** Before and after, one pair of bars a region; the lower one is stacked by what each factor brings. */
export const SplitBars = ({ plan, label }: { plan: PlanData; label: string }) => {
  const t = useT()
  const regionName = useRegionName()
  const lengths = plan.shares.flatMap(({ baseline, proposed, formula }) => [baseline ?? 0, proposed, formula])
  const longest = Math.max(...lengths)
  return (
    <figure className={styles.chart} aria-label={label}>
      <ul>
        {byRank(plan.shares).map((share) => (
          <Pair key={share.region.code} share={share} pool={plan.pool} longest={longest} />
        ))}
        {plan.excluded.map(({ region, reason }) => (
          <li key={region.code} className={styles.pair}>
            <span className={styles.name}>
              <b>{t('figure.missing')}</b> {regionName(region)}
            </span>
            <span className={styles.out}>{reason}</span>
            <span className={styles.amounts}>{t('figure.missing')}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}

const Pair = ({ share, pool, longest }: { share: ShareData; pool: number; longest: number }) => {
  const t = useT()
  const money = useMoney()
  const regionName = useRegionName()
  const name = regionName(share.region)
  const width = (wan: number) => `${(100 * wan) / longest}%`
  const amount = (wan: number | null | undefined) => money.text(wan) ?? t('figure.missing')
  const said = (wan: number | null | undefined) => money.said(wan) ?? t('figure.missing')
  const open = useOpenEvidence()
  const { ofBaseline, ofFactor } = usePlanEvidence()
  const { baseline, proposed, change, bound } = share
  const { code } = share.region
  const before = t('allocation.bar.before', { name, amount: said(baseline) })
  const parts = [
    ...share.contributions.map((contribution, k) => {
      const { metric, points, normalized, value } = contribution
      return {
        id: `${k}`,
        points,
        color: factorColor(k),
        pattern: patternAt(k),
        label: `${name} · ${metric.label}`,
        shown:
          typeof value === 'number'
            ? [formatNumber(value), metric.unit].filter(Boolean).join(' ')
            : t('figure.missing'),
        evidence: ofFactor(contribution, code),
        text: t('allocation.bar.part', {
          name,
          factor: metric.label,
          points: formatNumber(points, 2),
          share: formatRate(normalized, 2),
        }),
      }
    }),
    {
      id: 'equal',
      points: share.equalPoints,
      color: equalColor,
      pattern: 'plain' as const,
      label: name,
      shown: '',
      evidence: undefined,
      text: t('allocation.bar.part.equal', { name, points: formatNumber(share.equalPoints, 2) }),
    },
  ]
  return (
    <li className={styles.pair}>
      <span className={styles.name}>
        <b>{share.rank}</b> {name}
      </span>
      <span className={styles.tracks}>
        {typeof baseline === 'number' ? (
          <button
            type="button"
            className={styles.before}
            data-mark
            style={{ width: width(baseline) }}
            aria-label={before}
            title={before}
            onClick={() =>
              open({ label: `${name} · ${t('measure.BUDGET')}`, shown: before, evidence: ofBaseline(code) })
            }
          />
        ) : (
          <span className={styles.unknown}>{t('status.NOT_REPORTED')}</span>
        )}
        <span className={styles.after}>
          {parts
            .filter(({ points }) => points > 0)
            .map(({ id, points, color, pattern, text, label, shown, evidence }) => {
              const look = { width: width((points / 100) * pool), color, ...fillOf(pattern) }
              return evidence ? (
                <button
                  key={id}
                  type="button"
                  className={styles.part}
                  data-mark
                  style={look}
                  aria-label={text}
                  title={text}
                  onClick={() => open({ label, shown, evidence })}
                />
              ) : (
                <span
                  key={id}
                  className={styles.part}
                  style={look}
                  role="img"
                  aria-label={text}
                  title={text}
                />
              )
            })}
          {bound && (
            <span
              className={styles.held}
              style={{ left: width(proposed) }}
              role="img"
              aria-label={t('allocation.bar.after', { name, amount: said(proposed) })}
            />
          )}
        </span>
      </span>
      <span className={styles.amounts} title={money.exact(proposed)}>
        <strong>{amount(proposed)}</strong>
        <small data-fall={typeof change === 'number' && change < 0}>
          {typeof change === 'number' ? signed(amount(change)) : t('figure.missing')}
          {bound && <em>{t(`allocation.bound.${bound}`)}</em>}
        </small>
      </span>
    </li>
  )
}
