import { IgnoredNote } from '../../components/ignored-note.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './toolbar.module.css'
import type { ChoiceState } from './use-choice.ts'

/** What of the link means nothing here: said, and taken out on request. */
export const Notices = ({ state: { ignored, ready, setChoice } }: { state: ChoiceState }) => {
  const t = useT()
  const { filters, ignored: shared, setFilters, dropIgnored } = useFilters()
  const notices = [
    ...(ready ? ignored : []).map(({ field, value }) => ({
      text: t('filter.ignored', { value, field: t(`compare.field.${field}`) }),
      drop: () => setChoice({}),
    })),
    ...shared.map(({ field, value }) => ({
      text: t('filter.ignored', { value, field: t(`filter.${field}`) }),
      drop: dropIgnored,
    })),
    ...(filters.regions.length > 0
      ? [{ text: t('compare.region.ignored'), drop: () => setFilters({ regions: [] }) }]
      : []),
    ...(filters.sources.length > 0
      ? [{ text: t('compare.source.ignored'), drop: () => setFilters({ sources: [] }) }]
      : []),
  ]
  if (notices.length === 0) return null
  return (
    <div className={styles.notices}>
      {notices.map(({ text, drop }) => (
        <IgnoredNote key={text} onDrop={drop}>
          {text}
        </IgnoredNote>
      ))}
    </div>
  )
}
