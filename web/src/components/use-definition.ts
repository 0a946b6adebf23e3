import { type FocusEvent, type PointerEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import type { Term } from '../i18n/zh/glossary.ts'

/** Long enough that a pointer on its way elsewhere opens nothing, and one on its way to the definition keeps it. */
const PAUSE = 180

export interface DefinitionProps {
  id: string
  term: Term
  anchor: RefObject<HTMLElement | null>
  onPointerEnter: () => void
  onPointerLeave: (event: PointerEvent) => void
}

/**
 * What shows a term's definition: put `trigger` on the term's element and draw `definition` beside it while there is
 * one. It opens by hover, keyboard focus and touch; stays while the pointer is on it; Escape or a press elsewhere closes.
 */
export const useDefinition = (term: Term | undefined) => {
  const id = useId()
  const anchor = useRef<HTMLElement | null>(null)
  const timer = useRef(0)
  const [isOpen, setOpen] = useState(false)
  const turn = (open: boolean, pause = 0) => {
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setOpen(open), pause)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (!isOpen) return
    const close = () => {
      clearTimeout(timer.current)
      setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // The sheet around it stays: one Escape closes one thing.
      event.stopPropagation()
      close()
    }
    const onPress = ({ target }: Event) => {
      const isOwn =
        target instanceof Node &&
        (anchor.current?.contains(target) || document.getElementById(id)?.contains(target))
      if (!isOwn) close()
    }
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('pointerdown', onPress, true)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('pointerdown', onPress, true)
    }
  }, [isOpen, id])
  const onPointerLeave = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'mouse' && !anchor.current?.matches(':focus-visible')) turn(false, PAUSE)
  }
  if (!term) return { trigger: {}, definition: null }
  const trigger = {
    // The keyboard reaches a word in a heading too.
    tabIndex: 0,
    'aria-describedby': isOpen ? id : undefined,
    onPointerEnter: ({ currentTarget, pointerType }: PointerEvent<HTMLElement>) => {
      anchor.current = currentTarget
      if (pointerType === 'mouse') turn(true, PAUSE)
    },
    onPointerLeave,
    onPointerUp: ({ currentTarget, pointerType }: PointerEvent<HTMLElement>) => {
      anchor.current = currentTarget
      if (pointerType !== 'mouse') turn(true)
    },
    onFocus: ({ currentTarget }: FocusEvent<HTMLElement>) => {
      anchor.current = currentTarget
      if (currentTarget.matches(':focus-visible')) turn(true)
    },
    onBlur: () => turn(false),
  }
  const definition: DefinitionProps | null = isOpen
    ? { id, term, anchor, onPointerEnter: () => turn(true), onPointerLeave }
    : null
  return { trigger, definition }
}
