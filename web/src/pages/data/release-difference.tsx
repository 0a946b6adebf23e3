import { useQuery } from '@apollo/client/react'
import forms from '../../components/form.module.css'
import { Skeleton } from '../../components/skeleton.tsx'
import { ErrorState } from '../../components/state.tsx'
import { FilterMenu } from '../../filters/filter-menu.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { useSearchText } from '../../filters/use-search-param.ts'
import { ReleaseDifferenceDocument } from '../../generated/graphql.ts'
import { useName, useT } from '../../i18n/use-t.ts'
import styles from './data.module.css'
import { Differences } from './differences.tsx'
import type { Release } from './use-data.ts'

/** What is different between any two releases; the link names them (`?diff=1~2`). */
export const ReleaseDifference = ({ releases }: { releases: readonly Release[] }) => {
  const t = useT()
  const nameOf = useName()
  const [diff, setDiff] = useSearchText('diff')
  const { options } = useFilters()
  const programmes =
    options?.programmes.map((programme) => ({
      value: programme.id,
      label: nameOf(programme),
      hint: programme.simulated ? t('filter.simulated') : undefined,
    })) ?? []
  const ids = releases.map(({ id }) => id).toSorted((a, b) => Number(a) - Number(b))
  const [from = ids.at(-2) ?? '', to = ids.at(-1) ?? ''] = diff === '' ? [] : diff.split('~')
  const choice = (label: string, value: string, pick: (id: string) => void) => (
    <label className={forms.field}>
      {label}
      <select value={value} onChange={({ target }) => pick(target.value)}>
        {ids.map((id) => (
          <option key={id} value={id}>
            {id}
          </option>
        ))}
      </select>
    </label>
  )
  if (ids.length < 2) return null
  return (
    <section aria-label={t('releases.difference')}>
      <div className={forms.row}>
        {choice(t('releases.from'), from, (id) => setDiff(`${id}~${to}`))}
        {choice(t('releases.to'), to, (id) => setDiff(`${from}~${id}`))}
        {programmes.length > 1 && <FilterMenu field="programme" choices={programmes} />}
        <button type="button" className={forms.quiet} onClick={() => setDiff(`${from}~${to}`)}>
          {t('releases.difference')}
        </button>
      </div>
      {diff !== '' && <Shown from={from} to={to} />}
    </section>
  )
}

const Shown = ({ from, to }: { from: string; to: string }) => {
  const t = useT()
  // Made-up programmes are in the answer only where the link names them, as everywhere.
  const { programmes } = useFilters().filters
  const { data, error, refetch } = useQuery(ReleaseDifferenceDocument, {
    variables: { from, to, programmes: programmes.length > 0 ? programmes : null },
  })
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={160} />
  return (
    <div className={styles.difference}>
      <h3>{t('releases.difference.title', { from, to })}</h3>
      <Differences changes={data.releaseChanges} />
    </div>
  )
}
