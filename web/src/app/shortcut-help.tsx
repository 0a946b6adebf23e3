import { lazy, Suspense, useState } from 'react'
import { Icon } from '../components/icon.tsx'
import { useT } from '../i18n/use-t.ts'
import styles from './layout.module.css'
import { useShortcuts } from './use-shortcuts.ts'

const ShortcutSheet = lazy(() => import('./shortcut-sheet.tsx'))

/** The shortcuts at work, and the button that lists them. */
export const ShortcutHelp = () => {
  const t = useT()
  const [open, setOpen] = useState(false)
  useShortcuts(() => setOpen(true))
  return (
    <>
      <button
        type="button"
        className={`${styles.tool} ${styles.keys}`}
        title={t('shortcut.title')}
        aria-label={t('shortcut.title')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="keyboard" />
      </button>
      {open && (
        <Suspense>
          <ShortcutSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
