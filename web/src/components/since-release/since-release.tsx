import { useQuery } from '@apollo/client/react'
import { Link } from '@tanstack/react-router'
import { carried } from '../../app/navigation.ts'
import { useFilters } from '../../filters/filters-context.ts'
import { formatDay } from '../../format/date.ts'
import { formatNumber } from '../../format/number.ts'
import { releaseNote } from '../../format/release-note.ts'
import { ReleaseBeforeDocument, SinceReleaseDocument } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { ChangeLine } from './change-line.tsx'
import { type ChangeScope, changesIn, releaseBefore } from './changes.ts'
import styles from './since-release.module.css'

/** Lines before the way to the whole list. */
const few = 12

/** What changed since the release before, in one line; the changes themselves one click away. Quiet where nothing did. */
export const SinceRelease = ({ scope = {} }: { scope?: ChangeScope }) => {
  const t = useT()
  const { programmes } = useFilters().filters
  const known = useQuery(ReleaseBeforeDocument)
  const current = known.data?.release
  const before = current && releaseBefore(known.data?.releases ?? [], current.id)
  const { data } = useQuery(SinceReleaseDocument, {
    variables: {
      from: before?.id ?? '',
      to: current?.id ?? '',
      programmes: programmes.length > 0 ? programmes : null,
    },
    skip: !current || !before,
  })
  if (!current) return null
  if (!before)
    return (
      <p className={styles.quiet}>
        {t('since.first', { id: current.id, day: formatDay(current.publishedAt) })}
      </p>
    )
  if (!data) return <p className={styles.quiet}>{t('since.loading')}</p>
  const { counts, lines, isComplete } = changesIn(data.releaseChanges, scope)
  const since = { id: before.id, day: formatDay(before.publishedAt) }
  const { appeared, vanished } = data.releaseChanges
  const isNarrowed = scope.projects !== undefined || scope.regions !== undefined
  const findings = isNarrowed ? 0 : appeared.totalCount + vanished.totalCount
  if (counts.added + counts.changed + counts.withdrawn + findings === 0)
    return (
      <p className={styles.quiet}>
        {[t('since.nothing', since), !isComplete && t('since.cut')].filter(Boolean).join(' ')}
      </p>
    )
  return (
    <section className={styles.since} aria-label={t('since.title', since)}>
      <h2>{t('since.title', since)}</h2>
      <p>
        {t('since.figures', {
          added: formatNumber(counts.added),
          changed: formatNumber(counts.changed),
          withdrawn: formatNumber(counts.withdrawn),
        })}
        {findings > 0 &&
          ` ${t('since.findings', { appeared: appeared.totalCount, vanished: vanished.totalCount })}`}
        {current.note && ` ${t('since.note', { note: releaseNote(current.note, t) })}`}
      </p>
      {lines.length > 0 && (
        <details>
          <summary>{t('since.which')}</summary>
          <ul>
            {lines.slice(0, few).map(({ sort, change }) => (
              <ChangeLine key={`${sort} ${JSON.stringify(change)}`} sort={sort} change={change} />
            ))}
          </ul>
          <p>
            {lines.length > few && t('since.more', { count: formatNumber(lines.length - few) })}{' '}
            {!isComplete && t('since.cut')}{' '}
            <Link to="/data" search={carried}>
              {t('since.all')}
            </Link>
          </p>
        </details>
      )}
    </section>
  )
}
