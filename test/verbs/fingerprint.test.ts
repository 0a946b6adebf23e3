import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { freshFolder } from '../support/stores.ts'

/** The scripts are plain JavaScript, since they run before there is anything else. */
const script = new URL('../../scripts/fingerprint.js', import.meta.url).href
const { fingerprint }: { fingerprint: (root: string, paths: string[]) => Promise<string> } = await import(
  script
)

describe('the fingerprint that decides whether to install and build', () => {
  let root: string
  beforeEach(async () => {
    root = await freshFolder()
    await mkdir(join(root, 'web', 'src'), { recursive: true })
    await writeFile(join(root, 'lock.yaml'), 'a')
    await writeFile(join(root, 'web', 'src', 'page.tsx'), 'b')
    await writeFile(join(root, 'web', 'index.html'), 'c')
  })
  const taken = () => fingerprint(root, ['lock.yaml', 'web', 'not-there'])

  it('stays while nothing changes', async () => {
    expect(await taken()).toBe(await taken())
  })

  it.each<[string, () => Promise<unknown>]>([
    ['a file is edited', () => writeFile(join(root, 'web', 'src', 'page.tsx'), 'B')],
    ['a file is added', () => writeFile(join(root, 'web', 'src', 'new.tsx'), '')],
    ['a file is removed', () => rm(join(root, 'lock.yaml'))],
    ['a file is renamed', () => rename(join(root, 'web', 'index.html'), join(root, 'web', 'main.html'))],
    ['a file appears that was not there', () => writeFile(join(root, 'not-there'), '')],
  ])('changes when %s', async (_, change) => {
    const before = await taken()
    await change()
    expect(await taken()).not.toBe(before)
  })

  it('tells where one file ends and the next begins', async () => {
    await writeFile(join(root, 'lock.yaml'), 'ab')
    const before = await fingerprint(root, ['lock.yaml', 'web/src/page.tsx'])
    await writeFile(join(root, 'lock.yaml'), 'a')
    await writeFile(join(root, 'web', 'src', 'page.tsx'), 'bb')
    expect(await fingerprint(root, ['lock.yaml', 'web/src/page.tsx'])).not.toBe(before)
  })

  it.each(['node_modules', 'dist', 'generated'])('passes over %s', async (folder) => {
    const before = await taken()
    await mkdir(join(root, 'web', folder))
    await writeFile(join(root, 'web', folder, 'made.js'), 'x')
    expect(await taken()).toBe(before)
  })

  it('looks into what was made where that is what it is asked about', async () => {
    await mkdir(join(root, 'generated'))
    const before = await fingerprint(root, ['generated'])
    await writeFile(join(root, 'generated', 'made.ts'), 'x')
    expect(await fingerprint(root, ['generated'])).not.toBe(before)
  })
})
