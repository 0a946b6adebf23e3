import { useRegionName, useT } from '../../i18n/use-t.ts'
import { type Comparison, gapsOf } from './comparison.ts'
import styles from './gaps.module.css'
import type { ChoiceState } from './use-choice.ts'
import { useMetricWords } from './use-metric-words.ts'

/** More would bury the next gap; each figure's own evidence lists all of its places. */
const mostPlaces = 3

/** What is not there, who lacks it and why, and where it is reported instead. */
export const Gaps = ({ comparison, state }: { comparison: Comparison; state: ChoiceState }) => {
  const t = useT()
  const regionName = useRegionName()
  const words = useMetricWords(state.indicators)
  const gaps = gapsOf(comparison)
  if (gaps.length === 0) return null
  const separator = t('list.separator')
  return (
    <section className={styles.gaps} aria-label={t('compare.gaps')}>
      <h3>{t('compare.gaps')}</h3>
      <ul>
        {gaps.map(({ metric, missing, availableAt }) => {
          const reasons = [...new Set(missing.map(({ status }) => t(`status.${status}`)))].join(separator)
          const all = missing.length === comparison.regions.length
          return (
            <li key={metric.code}>
              {t(all ? 'compare.gap.all' : 'compare.gap.some', {
                metric: words.label(metric),
                count: missing.length,
                regions: missing.map(({ region }) => regionName(region)).join(separator),
                status: reasons,
              })}{' '}
              {availableAt === null && t('compare.gap.elsewhere')}
              {availableAt !== null && availableAt.length > 0 && (
                <span>
                  {t('compare.gap.where', {
                    places: availableAt.slice(0, mostPlaces).join(t('compare.gap.separator')),
                  })}{' '}
                  {availableAt.length > mostPlaces &&
                    t('compare.gap.more', { count: availableAt.length - mostPlaces })}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
