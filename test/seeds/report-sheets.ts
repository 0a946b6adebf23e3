import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** The transcribed report, read as text: the tests parse every figure on their own. */

type Cells<Column extends string> = Record<Column, string>

function sheet<Column extends string>(name: string): Cells<Column>[] {
  const text = readFileSync(new URL(`../../seeds/guizhou-2025/${name}.csv`, import.meta.url))
  return parse<Cells<Column>>(text, { columns: true })
}

type Place = 'document' | 'locator'
type Key = 'project' | 'region' | 'from' | 'to'

export const documents = sheet<'document' | 'title' | 'kind' | 'documentNumber' | 'issuer' | 'issuedOn'>(
  'documents',
)
export const projects = sheet<Key | 'name' | 'shortName' | 'regions' | Place>('projects')
export const indicators = sheet<'indicator' | 'name' | 'unit' | 'level1' | 'level2' | 'additive' | 'aliases'>(
  'indicators',
)
export const funds = sheet<Key | 'source' | 'measure' | 'amount' | 'unit' | 'printed' | Place | 'note'>(
  'funds',
)
export const transfers = sheet<
  | 'project'
  | 'fundYear'
  | 'amount'
  | 'unit'
  | 'printed'
  | 'centralDocument'
  | 'receivedOn'
  | 'provincialDocument'
  | 'issuedOn'
  | Place
>('transfers')
export const targets = sheet<Key | 'indicator' | 'operator' | 'value' | 'unit' | 'printed' | Place | 'note'>(
  'targets',
)
export const results = sheet<
  | Key
  | 'indicator'
  | 'operator'
  | 'target'
  | 'targetPrinted'
  | 'actual'
  | 'actualPrinted'
  | 'unit'
  | 'weight'
  | 'score'
  | 'evaluated'
  | 'shortfallReason'
  | Place
  | 'note'
>('results')
export const statements = sheet<'project' | 'topic' | 'text' | 'problem' | Place>('statements')
export const restatements = sheet<
  | 'restatement'
  | Key
  | 'quantity'
  | 'source'
  | 'indicator'
  | 'level2'
  | 'value'
  | 'unit'
  | 'printed'
  | Place
  | 'note'
>('restatements')

/** The province: the region that reports both projects. */
export const PROVINCE = '520000'

export const isSpan = ({ from, to }: { from: string; to: string }) => from !== to

export const levelOf = new Map(indicators.map(({ indicator, level2 }) => [indicator, level2]))
export const isAdditive = (indicator: string) =>
  indicators.some((row) => row.indicator === indicator && row.additive === 'true')

/** The cumulative target: the target sheet's, or the self-evaluation table's where table 1 lost it. */
export function cumulativeTarget(project: string, indicator: string): string | undefined {
  const of = (row: { project: string; indicator: string }) =>
    row.project === project && row.indicator === indicator
  return (
    targets.find((row) => of(row) && isSpan(row) && row.region === PROVINCE)?.value ??
    results.find(of)?.target
  )
}
