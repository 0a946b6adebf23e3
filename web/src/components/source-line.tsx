import { useQuery } from '@apollo/client/react'
import { formatDay } from '../format/date.ts'
import { ReleaseDocument } from '../generated/graphql.ts'
import { useT } from '../i18n/use-t.ts'

/** The documents and the release that the figures above come from. */
export const SourceLine = () => {
  const t = useT()
  const { data } = useQuery(ReleaseDocument)
  if (!data) return <span>{t('chart.source')}…</span>
  const { id, publishedAt, documents } = data.release
  const day = formatDay(publishedAt)
  return (
    <span>
      {t('chart.source')} {documents.map(({ title }) => title).join('；')} · {t('release.line', { id, day })}
    </span>
  )
}
