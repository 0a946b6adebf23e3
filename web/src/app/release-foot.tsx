import { useQuery } from '@apollo/client/react'
import { formatDay } from '../format/date.ts'
import { formatNumber } from '../format/number.ts'
import { ReleaseDocument } from '../generated/graphql.ts'
import { useT } from '../i18n/use-t.ts'
import styles from './layout.module.css'

/** Which release every figure on the page comes from, and what the product promises. */
export const ReleaseFoot = () => {
  const t = useT()
  const { data } = useQuery(ReleaseDocument)
  const release = data?.release
  return (
    <footer className={styles.foot} data-print="hide">
      <span>{t('release.promise')}</span>
      {release && (
        <span>
          {t('release.line', { id: release.id, day: formatDay(release.publishedAt) })} ·{' '}
          {t('release.figures', { count: formatNumber(release.factCount) })}
        </span>
      )}
    </footer>
  )
}
