import { formatDay } from '../format/date.ts'
import { useT } from '../i18n/use-t.ts'
import styles from './source-line.module.css'
import { sourceReports } from './source-reports.ts'
import { useSourceReports } from './use-source-reports.ts'

/** The self-evaluations and the release that the figures above come from; each figure's own document is in its evidence. */
export const SourceLine = () => {
  const t = useT()
  const source = useSourceReports()
  if (!source) return <span>{t('chart.source')}…</span>
  const { id, publishedAt } = source.release
  const { named, count, from, to, older } = sourceReports(source.reports, source.outdated)
  const line = [
    named.length === count
      ? named.map(({ title }) => title).join(t('list.separator'))
      : t('chart.source.many', { count, from: from ?? t('figure.missing'), to: to ?? t('figure.missing') }),
    older > 0 && t('chart.source.older', { count: older }),
  ]
  return (
    <span>
      {t('chart.source')} {line.filter(Boolean).join(' · ')} ·{' '}
      <span className={styles.release}>{t('release.line', { id, day: formatDay(publishedAt) })}</span>
    </span>
  )
}
