import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readApart } from 'server/ingest/files/read-apart.ts'
import { expect, it } from 'vitest'
import { freshFolder } from '../../support/stores.ts'
import { BAD_FILES } from './bad-files.ts'

/** One of each kind of attack, as an upload meets it: in a process of its own. */
const ATTACKS = [
  'a bomb of zeros',
  'larger than it claims',
  'a name that climbs out',
  'entities that multiply',
  'a broken encoding',
]

it.each(BAD_FILES.filter(({ what }) => ATTACKS.includes(what)))(
  '$what, read apart, is a problem of the file',
  async ({ name, make, says }) => {
    const path = join(await freshFolder(), 'upload')
    await writeFile(path, await make())
    const { kind, raw, problems } = await readApart(path, name)
    expect({ kind, raw }).toEqual({ kind: null, raw: {} })
    expect(problems[0]?.messageEn).toMatch(says)
  },
)
