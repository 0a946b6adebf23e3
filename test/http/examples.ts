import { readdir, readFile } from 'node:fs/promises'

const FOLDER = new URL('../../schema/graphql/examples/', import.meta.url)

/** The example questions of the product, by file name: document and its four lines of words. */
export async function examples(): Promise<Map<string, { query: string; words: Record<string, string> }>> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.graphql')).sort()
  const read = files.map(async (file) => {
    const query = await readFile(new URL(file, FOLDER), 'utf8')
    const words = Object.fromEntries(
      [...query.matchAll(/^# ([a-z-]+): (.+)$/gm)].map(([, key = '', text = '']) => [key, text]),
    )
    return [file.replace('.graphql', ''), { query, words }] as const
  })
  return new Map(await Promise.all(read))
}
