/** Arguments whose text is a word of the schema and stands without quotes. */
const enums: ReadonlySet<string> = new Set([
  'sources',
  'regionLevel',
  'level1',
  'level2',
  'statuses',
  'kind',
  'unit',
  'measure',
  'figure',
  'language',
  'by',
])

/** Values as they are written inside a GraphQL document: `{ projects: ["miaoling"], sources: [CENTRAL] }`. */
export const literal = (value: unknown, key = ''): string => {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, key)).join(', ')}]`
  if (typeof value === 'object' && value !== null) return `{ ${fields(value)} }`
  if (typeof value === 'string') return enums.has(key) ? value : JSON.stringify(value)
  return String(value)
}

/** `(where: …, by: [YEAR])`; nothing where no argument has a value. */
export const argumentsText = (values: Record<string, unknown>): string => {
  const text = fields(values)
  return text === '' ? '' : `(${text})`
}

const fields = (values: object): string =>
  Object.entries(values)
    .filter(([, value]) => isSaid(value))
    .map(([key, value]) => `${key}: ${literal(value, key)}`)
    .join(', ')

const isSaid = (value: unknown): boolean => {
  if (value === undefined || value === null) return false
  if (Array.isArray(value)) return value.length > 0
  return typeof value !== 'object' || Object.values(value).some(isSaid)
}
