/** A question to begin with, from the files beside the schema. */
export interface Example {
  id: string
  zh: { title: string; description: string }
  en: { title: string; description: string }
  /** The whole file, comments included. */
  query: string
}

/** Every example, in the order of the files' names. */
export const readExamples = (files: Record<string, string>): Example[] =>
  Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, query]) => {
      const id = path.replace(/^.*\/|\.graphql$/g, '')
      return { id, query, zh: wordsIn(query, 'zh', id), en: wordsIn(query, 'en', id) }
    })

/** Two lines of comment for each language: `# zh: title`, then `# zh: one sentence`. */
const wordsIn = (query: string, language: 'zh' | 'en', id: string) => {
  const [title = id, description = ''] = [...query.matchAll(/^# (zh|en): *(.*)$/gm)].flatMap(
    ([, of, words]) => (of === language ? [words] : []),
  )
  return { title, description }
}

export const examples = readExamples(
  import.meta.glob<string>('../../../../schema/graphql/examples/*.graphql', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
