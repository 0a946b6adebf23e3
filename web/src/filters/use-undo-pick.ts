import { useCallback, useEffect, useRef } from 'react'
import { type Filters, writeFilters } from './filters.ts'

/**
 * Escape takes back the last choice that was made by a click on a chart, as long as nothing was chosen since and nothing
 * lies over the page that Escape would close first.
 */
export const useUndoPick = (filters: Filters, write: (filters: Filters) => void) => {
  const last = useRef<{ before: Filters; after: string } | null>(null)
  const now = useRef({ filters, write })
  now.current = { filters, write }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const pick = last.current
      if (event.key !== 'Escape' || event.defaultPrevented || !pick || isBusy(event.target)) return
      last.current = null
      if (keyOf(now.current.filters) === pick.after) now.current.write(pick.before)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return useCallback((before: Filters, after: Filters) => {
    last.current = { before, after: keyOf(after) }
  }, [])
}

const keyOf = (filters: Filters) => JSON.stringify(writeFilters(filters))

const isBusy = (target: EventTarget | null) =>
  document.querySelector('dialog[open], [role="dialog"]:popover-open, [aria-modal="true"]') !== null ||
  (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]'))
