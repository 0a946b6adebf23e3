import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { freshFolder } from '../support/stores.ts'
import { REPORT } from './report-copy.ts'

/** A folder with the real sheets, to be damaged at will. */
export async function reportFolder(): Promise<string> {
  const folder = join(await freshFolder(), 'report')
  await cp(REPORT, folder, { recursive: true })
  return folder
}
