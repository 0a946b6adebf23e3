import type { zh } from './zh.ts'

export type Key = keyof typeof zh
export type Dictionary = Record<Key, string>
export type Language = 'zh' | 'en'
export type Values = Record<string, string | number>
/** Text for a key, with `{name}` replaced from `values`. */
export type Translate = (key: Key, values?: Values) => string

/** A translator over one dictionary. A placeholder without a value stays visible, so that a slip is seen. */
export const translator =
  (dictionary: Dictionary): Translate =>
  (key, values = {}) =>
    dictionary[key].replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all))
