/** A question to begin with, from the files beside the schema. */
export interface Example {
  id: string
  zh: { title: string; description: string }
  en: { title: string; description: string }
  /** The question itself, without the file's head. */
  query: string
}

/** Every example, in the order of the files' names. */
export const readExamples = (files: Record<string, string>): Example[] =>
  Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, file]) => {
      const id = path.replace(/^.*\/|\.graphql$/g, '')
      return { id, query: file.replace(HEAD, ''), zh: wordsIn(file, 'zh'), en: wordsIn(file, 'en') }
    })

const HEAD = /^(# [a-z-]+:.*\n)+/

/** The file's head says `# zh: title` and `# about-zh: one sentence`, and the same for `en`. */
const wordsIn = (file: string, language: 'zh' | 'en') => {
  const said = (key: string) => new RegExp(`^# ${key}: *(.+)$`, 'm').exec(file)?.[1] ?? ''
  return { title: said(language), description: said(`about-${language}`) }
}

export const examples = readExamples(
  import.meta.glob<string>('../../../../schema/graphql/examples/*.graphql', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
