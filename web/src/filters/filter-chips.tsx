import { Icon } from '../components/icon.tsx'
import { formatYears } from '../format/date.ts'
import { useName, useT } from '../i18n/use-t.ts'
import styles from './filter-bar.module.css'
import { type Filters } from './filters.ts'
import { useFilters } from './filters-context.ts'

interface Chip {
  key: string
  label: string
  without: Partial<Filters>
}

/** What is chosen, each to be taken back by a click; and what the link asked for that does not exist. */
export const FilterChips = () => {
  const t = useT()
  const { ignored, narrowed, setFilters, clearFilters, dropIgnored } = useFilters()
  const chips = useChips()
  if (!narrowed && ignored.length === 0) return null
  return (
    <div className={styles.chips}>
      {chips.map(({ key, label, without }) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-label={t('filter.remove', { name: label })}
          onClick={() => setFilters(without)}
        >
          {label}
          <Icon name="close" size={11} />
        </button>
      ))}
      {narrowed && (
        <button type="button" className={styles.clear} onClick={clearFilters} data-print="hide">
          {t('filter.clear')}
        </button>
      )}
      {ignored.map(({ field, value }) => (
        <p key={`${field} ${value}`} className={styles.ignored} role="status">
          <Icon name="alert" size={13} />
          {t('filter.ignored', { value, field: t(`filter.${field}`) })}
          <button type="button" onClick={dropIgnored}>
            {t('filter.dismiss')}
          </button>
        </p>
      ))}
    </div>
  )
}

const useChips = (): Chip[] => {
  const t = useT()
  const nameOf = useName()
  const { filters, options } = useFilters()
  const { programmes, projects, regions, sources, years } = filters
  const named = (items: { name: string; nameEn?: string | null }[] | undefined, at: number, code: string) => {
    const item = items?.[at]
    return item ? nameOf(item) : code
  }
  return [
    ...programmes.map((id) => ({
      key: id,
      label: named(options?.programmes, options?.programmes.findIndex((item) => item.id === id) ?? -1, id),
      without: { programmes: programmes.filter((other) => other !== id) },
    })),
    ...projects.map((id) => {
      const project = options?.projects.nodes.find((item) => item.id === id)
      return {
        key: id,
        label: project ? nameOf({ name: project.shortName, nameEn: project.nameEn }) : id,
        without: { projects: projects.filter((other) => other !== id) },
      }
    }),
    ...regions.map((code) => ({
      key: code,
      label: named(options?.regions, options?.regions.findIndex((item) => item.code === code) ?? -1, code),
      without: { regions: regions.filter((other) => other !== code) },
    })),
    ...(years ? [{ key: 'years', label: formatYears(years.from, years.to), without: { years: null } }] : []),
    ...sources.map((source) => ({
      key: source,
      label: t(`source.${source}`),
      without: { sources: sources.filter((other) => other !== source) },
    })),
  ]
}
