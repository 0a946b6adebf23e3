import { EmptyState } from '../../components/state.tsx'
import { useT } from '../../i18n/use-t.ts'
import styles from './toolbar.module.css'
import { useChoice } from './use-indicators.ts'

/** The page's own choices leave nothing over: says so and takes them back with one click. */
export const NothingFits = () => {
  const t = useT()
  const { setChoice } = useChoice()
  return (
    <EmptyState title={t('indicators.empty')}>
      {t('indicators.empty.hint')}{' '}
      <button
        type="button"
        className={styles.clear}
        onClick={() => setChoice({ level1: [], level2: [], status: null, search: '' })}
      >
        {t('indicators.clear')}
      </button>
    </EmptyState>
  )
}
