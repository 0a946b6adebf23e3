import { useState } from 'react'
import { Icon } from '../components/icon.tsx'
import { formatYears } from '../format/date.ts'
import { useT } from '../i18n/use-t.ts'
import styles from './filter-menu.module.css'
import { MenuFrame } from './filter-menu.tsx'
import { useChosen } from './filters-context.ts'

/** A year, or two clicks for a range; the span of all data when nothing is chosen. */
export const YearsMenu = () => {
  const t = useT()
  const { filters, options, setFilters } = useChosen()
  const [start, setStart] = useState<number | null>(null)
  const { years } = filters
  const known = options?.years ?? []
  const pick = (year: number) => {
    setFilters({ years: { from: Math.min(start ?? year, year), to: Math.max(start ?? year, year) } })
    setStart(start === null ? year : null)
  }
  const summary = years ? formatYears(years.from, years.to) : t('filter.all')
  return (
    <MenuFrame label={t('filter.years')} summary={summary} active={years !== null} term="term.years">
      <button
        type="button"
        className={styles.all}
        aria-pressed={years === null}
        onClick={() => {
          setStart(null)
          setFilters({ years: null })
        }}
      >
        {t('filter.all')}
        {years === null && <Icon name="check" size={14} />}
      </button>
      <fieldset
        className={styles.years}
        aria-label={t('filter.years.title')}
        style={{ border: 0, margin: 0 }}
      >
        {known.map(({ year, count }) => (
          <button
            key={year}
            type="button"
            className={styles.year}
            data-empty={count === 0}
            title={count === 0 ? t('filter.none') : t('filter.years.count', { count })}
            aria-pressed={years !== null && year >= years.from && year <= years.to}
            onClick={() => pick(year)}
          >
            {year}
            <small aria-hidden="true">{count === 0 ? '—' : count}</small>
          </button>
        ))}
      </fieldset>
      <p className={styles.help}>
        {t('filter.years.hint')} {t('filter.years.counted')}
      </p>
    </MenuFrame>
  )
}
