import type { Built } from 'server/ingest/publish.ts'
import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import { SHEET_NAMES } from 'server/ingest/sheets.ts'

/** How far a load has come. */
export interface Progress {
  reports: number
  of: number
  rows: number
  /** Since the start. */
  seconds: number
}

/** Hands reports on and tells after each what is done: the next is asked for only once the last is written. */
export function* withProgress(
  reports: Iterable<RawSheets>,
  of: number,
  tell: (progress: Progress) => void,
  now: () => number = Date.now,
): Generator<RawSheets> {
  const started = now()
  let rows = 0
  // Hands on what it does not hold itself: the text of a report is a third of the memory that it takes.
  const all = reports[Symbol.iterator]()
  const counted = () => {
    const next = all.next()
    if (!next.done) rows += SHEET_NAMES.reduce((sum, name) => sum + next.value[name].rows.length, 0)
    return next
  }
  for (let written = 0; ; written += 1) {
    if (written > 0) tell({ reports: written, of, rows, seconds: (now() - started) / 1000 })
    const { done, value } = counted()
    if (done) return
    yield value
  }
}

/** “12 of 50 reports, 1,041,222 rows, 10,412 rows/s, 5 min 17 s left” */
export function progressText({ reports, of, rows, seconds }: Progress): string {
  const rate = seconds > 0 ? `, ${count(rows / seconds)} rows/s` : ''
  return `${reports} of ${of} reports, ${count(rows)} rows${rate}${left(reports, of, seconds)}`
}

const BUILT = { CELLS: 'cells of %s projects worked out', FINDINGS: 'findings of %s reports made' }

/** “cells of 12 of 50 projects worked out, 1 min 2 s left”; `seconds` since the first of them was begun. */
export const builtText = ({ what, done, of }: Built, seconds: number): string =>
  BUILT[what].replace('%s', `${done} of ${of}`) + left(done, of, seconds)

const left = (done: number, of: number, seconds: number) =>
  done < of ? `, ${duration((seconds / done) * (of - done))} left` : ''

const count = (number: number) => Math.round(number).toLocaleString('en')

export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
