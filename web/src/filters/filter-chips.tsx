import { ClearButton } from '../components/clear-button.tsx'
import { Icon } from '../components/icon.tsx'
import { IgnoredNote } from '../components/ignored-note.tsx'
import { useT } from '../i18n/use-t.ts'
import styles from './filter-bar.module.css'
import { useFilters } from './filters-context.ts'
import { useChips } from './use-chips.ts'

/** What is chosen, each to be taken back by a click; and what the link asked for that does not exist. */
export const FilterChips = () => {
  const t = useT()
  const { ignored, narrowed, setFilters, clearFilters, dropIgnored } = useFilters()
  const chips = useChips()
  if (!narrowed && ignored.length === 0) return null
  return (
    <div className={styles.chips} data-print="hide">
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
      {narrowed && <ClearButton label={t('filter.clear')} onClick={clearFilters} />}
      {ignored.map(({ field, value, nearest }) => (
        <IgnoredNote key={`${field} ${value}`} onDrop={dropIgnored}>
          {t('filter.ignored', { value, field: t(`filter.${field}`) })}
          {nearest && nearest.length > 0 && (
            <span>{t('filter.ignored.nearest', { names: nearest.join(t('list.separator')) })}</span>
          )}
        </IgnoredNote>
      ))}
    </div>
  )
}
