import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useT } from '../i18n/use-t.ts'
import type { Term } from '../i18n/zh/glossary.ts'
import styles from './term.module.css'
import { type DefinitionProps, useDefinition } from './use-definition.ts'

/** A term of the field with its definition at hand; the text around it stays as it is. */
export const TermText = ({ term, children }: { term: Term; children: ReactNode }) => {
  const { trigger, definition } = useDefinition(term)
  return (
    <>
      <dfn className={styles.term} {...trigger}>
        {children}
      </dfn>
      {definition && <Definition {...definition} />}
    </>
  )
}

/** The definition under its term, in the body: inside a heading it would become a part of the heading's name. */
export const Definition = ({ id, term, anchor, onPointerEnter, onPointerLeave }: DefinitionProps) => {
  const t = useT()
  const surface = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = () => {
      const at = anchor.current?.getBoundingClientRect()
      const box = surface.current
      if (!at || !box) return
      const room = document.documentElement.clientWidth - box.offsetWidth - 12
      const fits = at.bottom + 4 + box.offsetHeight < innerHeight
      box.style.left = `${Math.max(12, Math.min(at.left, room))}px`
      box.style.top = `${fits ? at.bottom + 4 : at.top - box.offsetHeight - 4}px`
    }
    surface.current?.showPopover()
    place()
    addEventListener('scroll', place, true)
    addEventListener('resize', place)
    return () => {
      removeEventListener('scroll', place, true)
      removeEventListener('resize', place)
    }
  }, [anchor])
  return createPortal(
    <div
      ref={surface}
      id={id}
      role="tooltip"
      popover="manual"
      className={styles.definition}
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
    >
      {t(term)}
    </div>,
    document.body,
  )
}
