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
  let done = 0
  for (const raw of reports) {
    yield raw
    done += 1
    rows += SHEET_NAMES.reduce((sum, name) => sum + raw[name].rows.length, 0)
    tell({ reports: done, of, rows, seconds: (now() - started) / 1000 })
  }
}

/** “12 of 50 reports, 1,041,222 rows, 10,412 rows/s, 5 min 17 s left” */
export function progressText({ reports, of, rows, seconds }: Progress): string {
  const rate = seconds > 0 ? `, ${count(rows / seconds)} rows/s` : ''
  const left = reports < of ? `, ${duration((seconds / reports) * (of - reports))} left` : ''
  return `${reports} of ${of} reports, ${count(rows)} rows${rate}${left}`
}

const count = (number: number) => Math.round(number).toLocaleString('en')

export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}
