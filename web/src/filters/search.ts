/** The query string as plain text values: `?project=miaoling&years=2022..2025`, lists joined by `~`. */
export type Search = { [key: string]: string | undefined }

/** The first value of a key wins; values are text, nothing is guessed to be a number or JSON. */
export const parseSearch = (query: string): Search => {
  const search: Search = {}
  for (const [key, value] of new URLSearchParams(query)) search[key] ??= value
  return search
}

/** Keys in a fixed order, so that equal choices give equal links; empty values (defaults) are left out. */
export const stringifySearch = (search: Record<string, unknown>): string => {
  const pairs = Object.entries(search).filter(([, value]) => typeof value === 'string' && value !== '')
  const text = pairs.map(([key, value]) => `${encodeURIComponent(key)}=${readable(String(value))}`).join('&')
  return text ? `?${text}` : ''
}

/** Percent-encodes what a query string needs, and leaves the separators that people read. */
const readable = (value: string) => encodeURIComponent(value).replace(/%(?:2C|3A|2F|40)/g, decodeURIComponent)

export const listOf = (value: string | undefined): string[] =>
  value ? [...new Set(value.split('~').filter(Boolean))] : []
export const joinList = (values: readonly string[]): string => values.join('~')
