import { ClearButton } from '../../components/clear-button.tsx'
import { Icon } from '../../components/icon.tsx'
import { IgnoredNote } from '../../components/ignored-note.tsx'
import { useT } from '../../i18n/use-t.ts'
import styles from './toolbar.module.css'
import type { CheckedReport } from './use-checks.ts'
import type { NarrowingState } from './use-narrowing.ts'

/** The check that alone is shown, the way back to all, and what the link asked for that does not exist. */
export const Notices = ({ report, narrowing }: { report: CheckedReport; narrowing: NarrowingState }) => {
  const t = useT()
  const { chosen, ignored, setChoice } = narrowing
  if (!narrowing.isNarrowed && ignored.length === 0) return null
  return (
    <div className={styles.notices}>
      {report.checks
        .filter(({ id }) => chosen.checks.includes(id))
        .map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className={styles.chip}
            aria-label={t('filter.remove', { name: title })}
            onClick={() => setChoice({ checks: chosen.checks.filter((other) => other !== id) })}
          >
            {title}
            <Icon name="close" size={11} />
          </button>
        ))}
      {narrowing.isNarrowed && <ClearButton label={t('checks.clear')} onClick={narrowing.clear} />}
      {ignored.map(({ field, value }) => (
        <IgnoredNote key={`${field} ${value}`} onDrop={narrowing.dropIgnored}>
          {t('checks.ignored', {
            value,
            field: t(field === 'project' ? 'filter.project' : `checks.${field}`),
          })}
        </IgnoredNote>
      ))}
    </div>
  )
}
