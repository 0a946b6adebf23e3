import { Link } from '@tanstack/react-router'
import { severityIcons } from '../../components/findings/severity-mark.tsx'
import { Icon } from '../../components/icon.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { formatNumber, formatRate } from '../../format/number.ts'
import { useT } from '../../i18n/use-t.ts'
import styles from './attention.module.css'
import { attentionLink } from './attention-link.ts'
import type { AttentionItem, AttentionRule } from './use-attention.ts'

/** One thing to look at: its rule, how far it is from the line, what is the matter, and why the report says so. */
export const AttentionLine = ({ item, rule }: { item: AttentionItem; rule: AttentionRule | undefined }) => {
  const t = useT()
  const { filters } = useFilters()
  const { severity, value, threshold, unit, message, reason } = item
  const written = (number: number) =>
    unit === 'DAYS' ? t('overview.attention.days', { count: formatNumber(number) }) : formatRate(number)
  const line = (number: number) =>
    unit === 'DAYS' ? t('overview.attention.days', { count: formatNumber(number) }) : formatRate(number, 0)
  return (
    <Link className={styles.line} {...attentionLink(item, filters)} preload={false}>
      <span className={styles.kind} data-severity={severity}>
        <Icon name={severityIcons[severity]} size={13} />
        {rule?.title}
      </span>
      {typeof value === 'number' && typeof threshold === 'number' && (
        <span className={styles.value}>
          <b>{written(value)}</b> {t('overview.attention.line', { line: line(threshold) })}
        </span>
      )}
      <span className={styles.message}>{message}</span>
      {reason && (
        <span className={styles.detail}>
          {t('overview.attention.reason')}
          {/* In our own short words, so not in quotes. */}
          <span lang="zh">{reason}</span>
        </span>
      )}
    </Link>
  )
}
