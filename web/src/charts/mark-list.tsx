import { type KeyboardEvent, useRef, useState } from 'react'
import { useT } from '../i18n/use-t.ts'
import styles from './mark-list.module.css'

/** A mark of a drawing, for those who go through it by key or listen. */
export interface Mark {
  /** Which series of the drawing, and which of its data. */
  seriesId: string
  dataIndex: number
  name: string
  /** Whether it is a node or a band of a flow. */
  dataType?: 'node' | 'edge'
  /** What it says: its place and its figure; or what choosing it does. */
  text: string
  /** Of a mark that does two things: the words of it that stand for this one. */
  written?: string
}
interface Props {
  marks: readonly Mark[]
  onFocus: (mark: Mark | null) => void
  onPick: ((mark: Mark) => void) | undefined
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** The marks of a drawing as buttons: one stop for the tabulator, arrows from mark to mark, Enter opens. Only the one in focus is seen. */
export const MarkList = ({ marks, onFocus, onPick }: Props) => {
  const t = useT()
  const list = useRef<HTMLUListElement>(null)
  const [at, setAt] = useState(0)
  const onKeyDown = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(at, marks.length - 1)
    if (next === undefined) return
    event.preventDefault()
    setAt(next)
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <ul ref={list} className={styles.marks} aria-label={t('chart.marks')} data-print="hide">
      {marks.map((mark, nth) => (
        <li key={`${mark.seriesId} ${mark.dataType} ${mark.dataIndex} ${mark.written}`}>
          <button
            type="button"
            tabIndex={nth === Math.min(at, marks.length - 1) ? 0 : -1}
            onKeyDown={onKeyDown}
            onFocus={() => {
              setAt(nth)
              onFocus(mark)
            }}
            onBlur={() => onFocus(null)}
            onClick={() => onPick?.(mark)}
          >
            {mark.text}
          </button>
        </li>
      ))}
    </ul>
  )
}
