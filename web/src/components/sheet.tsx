import { Dialog } from 'radix-ui'
import { type ReactNode, useState } from 'react'
import { Icon } from './icon.tsx'
import styles from './sheet.module.css'

interface Props {
  /** Beside the way out: what the sheet is about, with its `SheetTitle`. */
  head: ReactNode
  closeLabel: string
  onClose: () => void
  /** Wide for tables and charts. */
  wide?: boolean
  /** True where it may open over another sheet. */
  above?: boolean
  children: ReactNode
}

/** A sheet at the side, on phones from below, over the page that it speaks of. Left, it gives the focus back to what opened it. */
export const Sheet = ({ head, closeLabel, onClose, wide = false, above = false, children }: Props) => {
  const [opener] = useState(() => document.activeElement)
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles.veil} data-above={above} data-print="hide" />
        <Dialog.Content
          className={styles.sheet}
          data-wide={wide}
          data-above={above}
          data-print="hide"
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            giveFocusTo(opener)
          }}
        >
          <header className={styles.head}>
            <div className={styles.about}>{head}</div>
            <Dialog.Close className={styles.close} aria-label={closeLabel}>
              <Icon name="close" size={18} />
            </Dialog.Close>
          </header>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** To the element itself; where a new page has taken its place, to the beginning of the content. */
const giveFocusTo = (element: Element | null) => {
  const there = element instanceof HTMLElement && element.isConnected && element !== document.body
  const next = there ? element : document.getElementById('content')
  next?.focus({ preventScroll: !there })
}

/** What the sheet is called, for eyes and screen readers alike. */
export const SheetTitle = Dialog.Title
