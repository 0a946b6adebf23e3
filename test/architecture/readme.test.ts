import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { SETTINGS } from 'server/config.ts'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const readme = await readFile(new URL('README.md', root), 'utf8')

/** What stands in backquotes in the first column of the table below a heading. */
function firstColumn(heading: string): string[] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows
    .slice(2)
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word))
}

describe('the README', () => {
  it('lists every setting, and no other', () => {
    expect(firstColumn('Two commands').sort()).toEqual(Object.keys(SETTINGS.shape).sort())
  })

  it('maps folders that exist', () => {
    const folders = firstColumn('Folders').filter((folder) => !folder.includes('<'))
    expect(folders.length).toBeGreaterThan(8)
    expect(folders.filter((folder) => !existsSync(new URL(folder, root)))).toEqual([])
  })

  it('shows a picture that is there, with something on it', async () => {
    const [, picture = ''] = /!\[[^\]]+\]\(([^)]+)\)/.exec(readme) ?? []
    // An empty page of this size is 6 kB of PNG.
    expect((await stat(new URL(picture, root))).size).toBeGreaterThan(50_000)
  })
})
