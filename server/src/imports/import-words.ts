import { parseArgs } from 'node:util'
import { messageOf, type Problem, placed } from '../ingest/problems.ts'
import type {
  ChangedFigure,
  ChangedFinding,
  Counted,
  FigureVersion,
} from '../releases/release-changes.queries.ts'
import type { ImportRow } from './imports.queries.ts'
import type { Preview } from './preview.ts'

export const USAGE = `pnpm import <file.xlsx|file.zip|file.docx> [--publish] [--note "what changed"] [--by "name"]
Without --publish nothing is published: it is told what the file says, and what it would change.`

/** The command was misspelt. */
export class BadCommand extends Error {
  override readonly name = 'BadCommand'
}

export interface ImportCommand {
  file: string
  publish: boolean
  note: string | null
  by: string | null
}

/** @throws BadCommand with the usage */
export function readWords(words: readonly string[]): ImportCommand {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        publish: { type: 'boolean', default: false },
        note: { type: 'string' },
        by: { type: 'string' },
      },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new BadCommand(USAGE)
    return { file, publish: values.publish, note: values.note ?? null, by: values.by ?? null }
  } catch (error) {
    if (error instanceof BadCommand) throw error
    throw new BadCommand(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  }
}

/** What has become of a file, line by line. */
export function previewLines(row: ImportRow): string[] {
  const preview: Partial<Preview> = row.preview === null ? {} : JSON.parse(row.preview)
  const { problems = [], warnings = [], ended = [], difference, unchanged } = preview
  return [
    `${row.file_name}: ${row.kind ?? 'not understood'}, ${row.size} bytes, SHA-256 ${row.hash}`,
    ...(row.same_as === null ? [] : [`The very same file was sent before (import ${row.same_as}).`]),
    ...(row.reason === null ? [] : [row.reason]),
    ...section('problem(s)', problems, inBoth),
    ...section('warning(s)', warnings, inBoth),
    ...(unchanged ? ['Its figures are published already: it would change nothing.'] : []),
    ...(difference && !unchanged
      ? [
          `Against release ${preview.against}:`,
          ...counted('figure(s) added', difference.added, figureLine),
          ...counted('figure(s) changed', difference.changed, figureLine),
          ...counted('figure(s) withdrawn', difference.withdrawn, figureLine),
          ...counted('finding(s) would appear', difference.appeared, findingLine),
          ...counted('finding(s) would vanish', difference.vanished, findingLine),
        ]
      : []),
    ...section(
      'contribution(s) would no longer fit',
      ended,
      ({ report, reasonZh, reasonEn }) => `${report}: ${reasonZh} ${reasonEn}`,
    ),
  ]
}

/** Lines that are told of a long list. */
const TOLD = 20

const section = <T>(title: string, rows: readonly T[], line: (row: T) => string): string[] =>
  rows.length === 0 ? [] : [`${rows.length} ${title}`, ...rows.map((row) => `  ${line(row)}`)]

function counted<T>(title: string, { count, first }: Counted<T>, line: (row: T) => string): string[] {
  const told = first.slice(0, TOLD).map((row) => `  ${line(row)}`)
  const more = count > told.length ? [`  and ${count - told.length} more`] : []
  return [`${count} ${title}`, ...told, ...more]
}

const inBoth = (problem: Problem): string => placed(problem, messageOf(problem))

function figureLine(figure: ChangedFigure): string {
  const { projectName, regionName, from, to, indicatorName, source, measure, before, after } = figure
  const what = indicatorName ?? [source, measure].filter((part) => part !== null).join(' ')
  const time = from === to ? `${from}` : `${from}–${to}`
  const place = [projectName, regionName, time, what].filter((part) => part !== null).join(' ')
  return `${place}: ${said(before)} → ${said(after)}`
}

const said = (version: FigureVersion | null): string =>
  version === null ? '—' : (version.printed ?? `${version.value ?? '—'}`)

const findingLine = ({ severity, messageZh }: ChangedFinding): string => `${severity} ${messageZh}`
