import { useEffect, useState } from 'react'
import { copyText } from '../format/copy-text.ts'
import { useT } from '../i18n/use-t.ts'
import styles from './copy-link.module.css'
import { Icon } from './icon.tsx'

/** How long the answer stays beside the button, in ms. */
const stay = 2400

/** Puts the page's address on the clipboard: it holds the whole state of the page. */
export const CopyLink = () => {
  const t = useT()
  const [done, setDone] = useState<boolean | null>(null)
  useEffect(() => {
    if (done === null) return
    const timer = setTimeout(() => setDone(null), stay)
    return () => clearTimeout(timer)
  }, [done])
  return (
    <button
      type="button"
      className={styles.copy}
      onClick={() => void copyText(window.location.href).then(setDone)}
    >
      <Icon name={done ? 'check' : 'link'} size={15} />
      <span aria-live="polite">{t(done === null ? 'link.copy' : done ? 'link.copied' : 'link.failed')}</span>
    </button>
  )
}
