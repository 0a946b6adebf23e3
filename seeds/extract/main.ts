import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFolder } from 'server/ingest/raw-sheets.ts'
import { type Covered, coverage } from './coverage.ts'
import { proposalsIn } from './proposals.ts'
import { sheetFigures } from './sheet-figures.ts'

const USAGE = 'pnpm --filter seeds extract <report.txt> [folder of sheets]'
const SHIPPED = fileURLToPath(new URL('../guizhou-2025', import.meta.url))

/** Lists every figure of a report's text with the sheet row that covers it, or a mark that none does. */
async function main([report, folder]: readonly string[]): Promise<void> {
  if (report === undefined) throw new Error(USAGE)
  const { raw } = await readFolder(folder === undefined ? SHIPPED : found(folder))
  const all = coverage(proposalsIn(await readFile(found(report), 'utf8')), sheetFigures(raw))
  for (const covered of all) console.log(lineOf(covered))
  const open = all.filter(({ by }) => by === null).length
  console.log(`\n${all.length} figures: ${all.length - open} stand in the sheets, ${open} do not (marked ✗).`)
}

function lineOf({ proposal: { line, place, kind, text }, by }: Covered): string {
  const row = by ? `✓ ${by.sheet}.csv row ${by.row} ${by.column}` : '✗'
  return [`${line}`, place || '—', kind, text, row].join('\t')
}

/** pnpm starts a package's script in the package: a path that is meant from the root is looked for there too. */
function found(path: string): string {
  const [first] = [path, join('..', path)].filter(existsSync)
  if (first === undefined) throw new Error(`There is no ${path}.`)
  return first
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
