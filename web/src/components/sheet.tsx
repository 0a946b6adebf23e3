import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
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

/** A sheet at the side, on phones from below, over the page that it speaks of. */
export const Sheet = ({ head, closeLabel, onClose, wide = false, above = false, children }: Props) => (
  <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
    <Dialog.Portal>
      <Dialog.Overlay className={styles.veil} data-above={above} data-print="hide" />
      <Dialog.Content
        className={styles.sheet}
        data-wide={wide}
        data-above={above}
        data-print="hide"
        aria-describedby={undefined}
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

/** What the sheet is called, for eyes and screen readers alike. */
export const SheetTitle = Dialog.Title
