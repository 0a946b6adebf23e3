import { parse } from 'csv-parse/sync'
import { typedText } from '../../forms/plain-text.ts'
import { decodeText } from './decode-text.ts'
import { type Grid, plainCell } from './grid.ts'
import type { FileLimits } from './limits.ts'
import { refused } from './told.ts'

const DELIMITERS = [',', ';', '\t'] as const

/**
 * A CSV file as a grid: comma, semicolon or tab, whichever its first line has most of.
 * @throws FileRefused where it is no text, or an open quote swallows it
 */
export function csvGrid(name: string, bytes: Buffer, limits: FileLimits): Grid {
  const text = decodeText(name, bytes)
  const records = parsed(name, text)
  if (records.length > limits.rows)
    throw refused(
      name,
      `多于 ${limits.rows} 行；请分成几个文件。`,
      `has more than ${limits.rows} rows; split it`,
    )
  return {
    name,
    // A record with line breaks in its cells is one row to a spreadsheet: records are counted, not lines.
    rows: records.map((record, index) => ({
      row: index + 1,
      cells: record.map((cell, column) =>
        plainCell(typedText(cell.slice(0, limits.text)), index + 1, column),
      ),
    })),
  }
}

function parsed(name: string, text: string): string[][] {
  try {
    return parse(text, { bom: true, delimiter: delimiterOf(text), relaxColumnCount: true, trim: true })
  } catch (error) {
    throw refused(
      name,
      '不是完整的 CSV（引号没有成对）；请用表格软件重新另存为 CSV。',
      `cannot be read as CSV (${(error as Error).message}); save it as CSV anew`,
    )
  }
}

export function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/).filter((candidate) => candidate.trim() !== '')
  const unquoted = line.replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((delimiter) => unquoted.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}
