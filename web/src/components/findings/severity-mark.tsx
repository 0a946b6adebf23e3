import type { Severity } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { Icon, type IconName } from '../icon.tsx'
import styles from './severity-mark.module.css'

/** The most serious first. */
export const severityOrder: readonly Severity[] = ['ERROR', 'WARNING', 'INFO']

export const severityIcons: Record<Severity, IconName> = { ERROR: 'fault', WARNING: 'alert', INFO: 'info' }

/** How serious a finding is, as icon and word, never colour alone; with a count where several are told of. */
export const SeverityMark = ({ severity, count }: { severity: Severity; count?: number }) => {
  const t = useT()
  return (
    <span className={styles.mark} data-severity={severity}>
      <Icon name={severityIcons[severity]} size={13} />
      {t(`severity.${severity}`)}
      {count !== undefined && ` ${count}`}
    </span>
  )
}
