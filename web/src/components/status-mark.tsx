import type { ResultStatus } from '../generated/graphql.ts'
import { useT } from '../i18n/use-t.ts'
import { Icon, type IconName } from './icon.tsx'
import styles from './status-mark.module.css'

const icons: Record<ResultStatus, IconName> = {
  MET: 'check',
  UNMET: 'cross',
  NOT_REPORTED: 'dash',
  NOT_EVALUATED: 'dash',
}

/** A result's status as icon and word, never colour alone. */
export const StatusMark = ({ status }: { status: ResultStatus }) => {
  const t = useT()
  return (
    <span className={styles.mark} data-status={status}>
      <Icon name={icons[status]} size={13} />
      {t(`result.${status}`)}
    </span>
  )
}
