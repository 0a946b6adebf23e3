import type { Key } from '../i18n/translate.ts'
import { destinations } from './navigation.ts'

/** What a key does anywhere in the dashboard. */
export type Deed =
  | { do: 'go'; to: (typeof destinations)[number]['to'] }
  | { do: 'search' | 'table' | 'language' | 'theme' | 'unit' | 'clear' | 'print' | 'help' }
  | { do: 'year'; step: -1 | 1 }

interface Shortcut {
  /** Keys one after the other, as the reader's keyboard names them. */
  keys: readonly string[]
  label: Key
  deed: Deed
}

const onPage: readonly Shortcut[] = [
  { keys: ['/'], label: 'shortcut.search', deed: { do: 'search' } },
  { keys: ['t'], label: 'shortcut.table', deed: { do: 'table' } },
  { keys: ['['], label: 'shortcut.year.before', deed: { do: 'year', step: -1 } },
  { keys: [']'], label: 'shortcut.year.after', deed: { do: 'year', step: 1 } },
  { keys: ['x'], label: 'filter.clear', deed: { do: 'clear' } },
  { keys: ['p'], label: 'shortcut.print', deed: { do: 'print' } },
]
const looks: readonly Shortcut[] = [
  { keys: ['l'], label: 'shortcut.language', deed: { do: 'language' } },
  { keys: ['d'], label: 'shortcut.theme', deed: { do: 'theme' } },
  { keys: ['u'], label: 'shortcut.unit', deed: { do: 'unit' } },
  { keys: ['?'], label: 'shortcut.help', deed: { do: 'help' } },
]
const pages: readonly Shortcut[] = destinations.map(({ to, label, key }) => ({
  keys: ['g', key],
  label,
  deed: { do: 'go', to },
}))

/** All shortcuts, as the sheet lists them. */
export const shortcutGroups: readonly { label: Key; shortcuts: readonly Shortcut[] }[] = [
  { label: 'shortcut.group.page', shortcuts: onPage },
  { label: 'shortcut.group.looks', shortcuts: looks },
  { label: 'shortcut.group.go', shortcuts: pages },
]

const all = shortcutGroups.flatMap(({ shortcuts }) => shortcuts)

/** What `key` does after the keys in `before`; `waiting` where it begins a longer shortcut. */
export const press = (before: readonly string[], key: string): Deed | 'waiting' | null => {
  const typed = [...before, key]
  const fits = all.filter(({ keys }) => typed.every((each, nth) => keys[nth] === each))
  const whole = fits.find(({ keys }) => keys.length === typed.length)
  if (whole) return whole.deed
  if (fits.length > 0) return 'waiting'
  return before.length > 0 ? press([], key) : null
}
