import { useQuery } from '@apollo/client/react'
import { Link } from '@tanstack/react-router'
import { Icon } from '../components/icon.tsx'
import { useSearchValue } from '../filters/use-search-param.ts'
import { formatDay } from '../format/date.ts'
import { ReleaseDocument } from '../generated/graphql.ts'
import { useT } from '../i18n/use-t.ts'
import { asOf, withoutRelease } from './as-of.ts'
import styles from './release-banner.module.css'

/** Says that the page does not show the newest figures, as of when they are, and the way back. */
export const ReleaseBanner = () => {
  const t = useT()
  const { release, ignored } = asOf({ release: useSearchValue('release') })
  const { data, error } = useQuery(ReleaseDocument, { skip: release === '' })
  if (release === '' && ignored === null) return null
  const words = () => {
    if (ignored !== null) return t('release.asOf.ignored', { value: ignored })
    if (error) return t('release.asOf.unknown', { id: release })
    if (!data) return t('release.asOf.loading', { id: release })
    const { id, publishedAt } = data.release
    // Never let the newest figures pass for those of an earlier release.
    if (id !== release) return t('release.asOf.other', { id: release, other: id })
    return t('release.asOf', { id, day: formatDay(publishedAt) })
  }
  return (
    <p className={styles.banner} role="status">
      <Icon name="info" />
      <span>{words()}</span>
      <Link to="." search={withoutRelease} resetScroll={false} data-print="hide">
        {t('release.asOf.back')}
      </Link>
    </p>
  )
}
