import { useQuery } from '@apollo/client/react'
import { formatDay } from '../format/date.ts'
import { ReleaseDocument } from '../generated/graphql.ts'
import { useT } from '../i18n/use-t.ts'
import styles from './source-line.module.css'
import { sourceReports } from './source-reports.ts'

/** The self-evaluations and the release that the figures above come from; each figure's own document is in its evidence. */
export const SourceLine = () => {
  const t = useT()
  const { data } = useQuery(ReleaseDocument)
  if (!data) return <span>{t('chart.source')}…</span>
  const { id, publishedAt, documents } = data.release
  const reports = documents.filter(({ kind }) => kind === 'SELF_EVALUATION')
  const { named, count, from, to, older } = sourceReports(reports)
  const line = [
    named.length === count
      ? named.map(({ title }) => title).join(t('list.separator'))
      : t('chart.source.many', { count, from: from ?? t('figure.missing'), to: to ?? t('figure.missing') }),
    older > 0 && t('chart.source.older', { count: older, year: to?.slice(0, 4) ?? '' }),
  ]
  return (
    <span>
      {t('chart.source')} {line.filter(Boolean).join(' · ')} ·{' '}
      <span className={styles.release}>{t('release.line', { id, day: formatDay(publishedAt) })}</span>
    </span>
  )
}
