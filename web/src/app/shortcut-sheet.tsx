import { useState } from 'react'
import { Sheet, SheetTitle } from '../components/sheet.tsx'
import { useT } from '../i18n/use-t.ts'
import { letterKeysOn, setLetterKeys } from './letter-keys.ts'
import styles from './shortcut-sheet.module.css'
import { shortcutGroups } from './shortcuts.ts'

/** Every shortcut with what it does, and the switch that turns them off. */
const ShortcutSheet = ({ onClose }: { onClose: () => void }) => {
  const t = useT()
  const [on, setOn] = useState(letterKeysOn)
  const choose = (next: boolean) => {
    setLetterKeys(next)
    setOn(next)
  }
  return (
    <Sheet
      head={<SheetTitle className={styles.title}>{t('shortcut.title')}</SheetTitle>}
      closeLabel={t('sheet.close')}
      onClose={onClose}
    >
      {shortcutGroups.map(({ label, shortcuts }) => (
        <section key={label} className={styles.group}>
          <h3>{t(label)}</h3>
          <dl>
            {shortcuts.map(({ keys, label: does }) => (
              <div key={keys.join()} className={styles.line}>
                <dt>{t(does)}</dt>
                <dd>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className={styles.switch}>
        <input type="checkbox" checked={on} onChange={({ target }) => choose(target.checked)} />
        {t('shortcut.on')}
      </label>
      <p className={styles.note}>{t('shortcut.note')}</p>
    </Sheet>
  )
}

export default ShortcutSheet
