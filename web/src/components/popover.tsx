import { type ReactNode, type ToggleEvent, useId, useRef, useState } from 'react'
import type { Term } from '../i18n/zh/glossary.ts'
import styles from './popover.module.css'
import { Definition } from './term.tsx'
import { useDefinition } from './use-definition.ts'

interface Props {
  /** Content and class of the button that opens it. */
  trigger: ReactNode
  triggerClassName?: string
  /** The button's name where its content is a mere icon. */
  triggerLabel?: string
  /** Names the floating surface for screen readers. */
  label: string
  /** What the button's word means, where it is a term of the field. */
  term?: Term
  onOpen?: () => void
  children: ReactNode
}

/**
 * A floating surface under its button, by the browser's own popover: Escape, light dismiss and focus come with it. What
 * is on it is made when it opens: lists of hundreds cost nothing before.
 */
export const Popover = ({
  trigger,
  triggerClassName,
  triggerLabel,
  label,
  term,
  onOpen,
  children,
}: Props) => {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const { trigger: explained, definition } = useDefinition(term)
  const place = ({ currentTarget: surface, newState }: ToggleEvent<HTMLDivElement>) => {
    const anchor = button.current?.getBoundingClientRect()
    if (newState !== 'open' || !anchor) return
    onOpen?.()
    const room = document.documentElement.clientWidth - surface.offsetWidth - 12
    surface.style.left = `${Math.max(12, Math.min(anchor.left, room))}px`
    // Near the foot of the window it stands above its button: below it would be out of reach.
    const [above, below] = [anchor.top - 24, innerHeight - anchor.bottom - 24]
    const isAbove = surface.offsetHeight > below && above > below
    surface.style.maxHeight = `${Math.max(160, isAbove ? above : below)}px`
    surface.style.top = `${isAbove ? anchor.top - 6 - surface.offsetHeight : anchor.bottom + 6}px`
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={triggerClassName}
        popoverTarget={id}
        title={triggerLabel}
        aria-label={triggerLabel}
        {...explained}
      >
        {trigger}
      </button>
      {definition && !isOpen && <Definition {...definition} />}
      <div
        id={id}
        popover="auto"
        role="dialog"
        className={styles.surface}
        aria-label={label}
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        onToggle={(event) => {
          place(event)
          // Not before: the browser gives the focus back to the button only from something that is still there.
          if (event.newState === 'closed') setOpen(false)
        }}
      >
        {isOpen && children}
      </div>
    </>
  )
}
