import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useFilters } from '../filters/filters-context.ts'
import { units } from '../format/money.ts'
import { letterKeysOn } from './letter-keys.ts'
import { carried } from './navigation.ts'
import { type Deed, press } from './shortcuts.ts'
import { stepYear } from './step-year.ts'
import { usePreferences } from './use-preferences.ts'

/** Milliseconds that the first key of two waits for the second. */
const PATIENCE_MS = 1_500

/** Listens for shortcuts on the whole page; `onHelp` opens their list. */
export const useShortcuts = (onHelp: () => void): void => {
  const act = useAct(onHelp)
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    let before: string[] = []
    let forget: ReturnType<typeof setTimeout> | undefined
    const onKey = (event: KeyboardEvent) => {
      if (isForSomebodyElse(event) || !letterKeysOn()) return
      const deed = press(before, event.key)
      clearTimeout(forget)
      before = deed === 'waiting' ? [event.key] : []
      forget = setTimeout(() => {
        before = []
      }, PATIENCE_MS)
      if (deed === null || deed === 'waiting') return
      event.preventDefault()
      latest.current(deed)
    }
    document.addEventListener('keydown', onKey)
    return () => {
      clearTimeout(forget)
      document.removeEventListener('keydown', onKey)
    }
  }, [])
}

const useAct = (onHelp: () => void): ((deed: Deed) => void) => {
  const navigate = useNavigate()
  const { filters, options, setFilters, clearFilters } = useFilters()
  const [{ language }, setPreferences] = usePreferences()
  return (deed) => {
    switch (deed.do) {
      case 'go':
        return void navigate({ to: deed.to, search: carried })
      case 'search':
        return searchField()?.focus()
      case 'table':
        return viewSwitch()?.click()
      case 'language':
        return setPreferences({ language: language === 'zh' ? 'en' : 'zh' })
      case 'theme':
        return setPreferences({ theme: isDark() ? 'light' : 'dark' })
      case 'unit':
        return setFilters({ unit: units[(units.indexOf(filters.unit) + 1) % units.length] ?? 'wan' })
      case 'year': {
        const known = options?.years.map(({ year }) => year) ?? []
        return setFilters({ years: stepYear(known, filters.years, deed.step) })
      }
      case 'clear':
        return clearFilters()
      case 'print':
        return window.print()
      case 'help':
        return onHelp()
    }
  }
}

/** Typing, a key with a modifier, an input method at work, an open dialog or menu: not a shortcut. */
const isForSomebodyElse = (event: KeyboardEvent): boolean => {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return true
  const target = event.target instanceof Element ? event.target : null
  if (
    target?.closest(
      'input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [role=textbox]',
    )
  )
    return true
  if (target instanceof HTMLElement && target.isContentEditable) return true
  return document.querySelector('[role=dialog][data-state=open], [role=dialog]:popover-open') !== null
}

/** The theme as it is seen: the reader's choice, else the system's. */
const isDark = () => {
  const { theme } = document.documentElement.dataset
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}

const searchField = () => document.querySelector<HTMLInputElement>('main input[type=search]')

/** The switch between chart and table of the card that has the focus, else of the first one in sight. */
const viewSwitch = (): HTMLElement | null => {
  const other = '[data-shortcut="view"] [aria-pressed="false"]'
  const near = document.activeElement?.closest('section:has([data-shortcut="view"])')
  const inSight = [...document.querySelectorAll<HTMLElement>(`main ${other}`)].find(
    (button) => button.getBoundingClientRect().top >= 0,
  )
  return near?.querySelector<HTMLElement>(other) ?? inSight ?? null
}
