import { useT } from '../i18n/use-t.ts'
import styles from './filter-bar.module.css'
import { useFilters } from './filters-context.ts'
import { useChips } from './use-chips.ts'

/** On paper there is no bar: what was chosen, as one sentence. */
export const FilterPrint = () => {
  const t = useT()
  const { unit } = useFilters().filters
  const choices = useChips()
    .map(({ label }) => label)
    .join(t('list.separator'))
  return (
    <p className={styles.print}>
      {t('filter.print', { choices: choices || t('filter.all'), unit: t(`unit.${unit}`) })}
    </p>
  )
}
