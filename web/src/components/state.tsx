import { type ReactNode, useEffect, useRef } from 'react'
import { regionOptions } from '../filters/filter-options.ts'
import { useFilters } from '../filters/filters-context.ts'
import { useT } from '../i18n/use-t.ts'
import { Icon, type IconName } from './icon.tsx'
import styles from './state.module.css'
import { useErrorWords } from './use-error-words.ts'
import { useOnline } from './use-online.ts'

interface FrameProps {
  icon: IconName
  title: string
  children: ReactNode
  /** What to pass on when asking for help. */
  code?: string
  action?: { label: string; run: () => void }
  /** Read out at once, and marked as bad: something failed. */
  urgent?: boolean
}

/** One look for every reason why there is nothing to see: a sign, what it is, what to do. */
export const StateFrame = ({ icon, title, children, code, action, urgent = false }: FrameProps) => (
  <div className={styles.state} role={urgent ? 'alert' : undefined} data-state={icon}>
    <span className={styles.sign} data-urgent={urgent}>
      <Icon name={icon} size={24} />
    </span>
    <h2>{title}</h2>
    <div className={styles.words}>{children}</div>
    {code && <p className={styles.code}>{code}</p>}
    {action && (
      <button type="button" className={styles.action} onClick={action.run}>
        {action.label}
      </button>
    )}
  </div>
)

/** The question failed: what is wrong, its code and hint, and a way to ask again; by itself once the network is back. */
export const ErrorState = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const t = useT()
  const online = useOnline()
  const { code, sentence, said } = useErrorWords()(error, online)
  useRetryOnline(online, onRetry)
  const offline = code === 'OFFLINE'
  return (
    <StateFrame
      icon={offline ? 'offline' : 'alert'}
      title={t(offline ? 'state.offline' : 'state.error')}
      code={`${t('state.error.code')} ${code}`}
      action={{ label: t('state.retry'), run: onRetry }}
      urgent
    >
      <p>{sentence}</p>
      {said && <p className={styles.said}>{said}</p>}
    </StateFrame>
  )
}

/** Asks again when the network comes back. */
const useRetryOnline = (online: boolean, retry: () => void) => {
  const was = useRef(online)
  useEffect(() => {
    if (online && !was.current) retry()
    was.current = online
  }, [online, retry])
}

/** Nothing to show, and why; offers to clear the filters where they narrow the data. */
export const EmptyState = ({ title, children }: { title?: string; children?: ReactNode }) => {
  const t = useT()
  const { filters, options, narrowed, clearFilters } = useFilters()
  const inside = regionOptions(options).filter((region) => region.inside)
  const isOutside =
    filters.regions.length > 0 && !inside.some(({ code }) => filters.regions.includes(code)) && !title
  return (
    <StateFrame
      icon={isOutside ? 'outside' : 'none'}
      title={title ?? t(isOutside ? 'status.NOT_IN_PROGRAMME' : 'state.empty')}
      action={narrowed ? { label: t('filter.clear'), run: clearFilters } : undefined}
    >
      {children ?? t(isOutside ? 'state.outside.hint' : 'state.empty.hint')}
    </StateFrame>
  )
}
