import type { ReactNode } from 'react'
import { describeError } from '../app/describe-error.ts'
import { useFilters } from '../filters/filters-context.ts'
import { regionOptions } from '../filters/region-options.ts'
import { useT } from '../i18n/use-t.ts'
import { Icon } from './icon.tsx'
import styles from './state.module.css'

/** The question failed: what is wrong, its code and hint, and a way to ask again. */
export const ErrorState = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const t = useT()
  const { code, message, hint } = describeError(error)
  return (
    <div className={styles.state} role="alert">
      <span className={styles.bad}>
        <Icon name="alert" size={24} />
      </span>
      <h2>{t('state.error')}</h2>
      <p>{message ?? t('state.error.network')}</p>
      {hint && <p>{hint}</p>}
      <p className={styles.code}>
        {t('state.error.code')} {code}
      </p>
      <button type="button" className={styles.action} onClick={onRetry}>
        {t('state.retry')}
      </button>
    </div>
  )
}

/** Nothing to show, and why; offers to clear the filters where they narrow the data. */
export const EmptyState = ({ title, children }: { title?: string; children?: ReactNode }) => {
  const t = useT()
  const { filters, options, narrowed, clearFilters } = useFilters()
  const inside = regionOptions(options).filter((region) => region.inside)
  const isOutside =
    filters.regions.length > 0 && !inside.some(({ code }) => filters.regions.includes(code)) && !title
  return (
    <div className={styles.state}>
      <h2>{title ?? t(isOutside ? 'status.NOT_IN_PROGRAMME' : 'state.empty')}</h2>
      <p>{children ?? t(isOutside ? 'state.outside.hint' : 'state.empty.hint')}</p>
      {narrowed && (
        <button type="button" className={styles.action} onClick={clearFilters}>
          {t('filter.clear')}
        </button>
      )}
    </div>
  )
}
