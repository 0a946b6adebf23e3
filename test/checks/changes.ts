import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import { realSheets, withCells } from './ledger.ts'

/** Check id → what was changed, the changed sheets, the key of the finding, and what it says. */
export type Fails = Record<string, [change: string, raw: RawSheets, key: string, says: RegExp][]>

/** Check id → what was changed, and the changed sheets. */
export type Passes = Record<string, [change: string, raw: RawSheets]>

export const real = await realSheets()

export const span = { project: 'miaoling', region: '520000', from: '2022', to: '2025' }
export const both = { project: 'panjiang', region: '520000', from: '2024', to: '2025' }
export const fund = (cells: Record<string, string>, amount: string, printed = amount) =>
  withCells(real, 'funds', cells, { amount, printed })
export const result = (indicator: string, cells: Record<string, string>, project = 'miaoling') =>
  withCells(real, 'results', { project, indicator }, cells)
export const again = (restatement: string, value: string, printed = value) =>
  withCells(real, 'restatements', { restatement }, { value, printed })
export const note = (restatement: string, text: string) =>
  withCells(real, 'restatements', { restatement }, { note: text })
