import { useQuery } from '@apollo/client/react'
import { formatDay } from '../format/date.ts'
import { ReleaseDocument } from '../generated/graphql.ts'
import { useT } from '../i18n/use-t.ts'

/** The self-evaluations and the release that the figures above come from; each figure's own document is in its evidence. */
export const SourceLine = () => {
  const t = useT()
  const { data } = useQuery(ReleaseDocument)
  if (!data) return <span>{t('chart.source')}…</span>
  const { id, publishedAt, documents } = data.release
  const reports = documents.filter(({ kind }) => kind === 'SELF_EVALUATION')
  const day = formatDay(publishedAt)
  return (
    <span>
      {t('chart.source')} {reports.map(({ title }) => title).join(t('list.separator'))} ·{' '}
      {t('release.line', { id, day })}
    </span>
  )
}
