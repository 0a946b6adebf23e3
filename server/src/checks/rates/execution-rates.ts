import type { FundMeasure } from 'schema/database/terms.ts'
import type { Restatement } from '../../ingest/facts.ts'
import { type Ledger, projectIn } from '../ledger.ts'
import { restatedMoney, type Stated, statedFund } from '../stated.ts'
import { figure, projectName, SOURCES, years } from '../words.ts'
import type { PrintedRate, Term } from './printed-rate.ts'

const term = (stated: Stated): Term => ({
  value: stated.value,
  step: stated.step,
  text: figure(stated),
  citations: [stated.citation],
})

/** The printed execution rates, each with the two amounts at the very place where it is printed. */
export function executionRatesIn(ledger: Ledger): PrintedRate[] {
  return ledger.restatements.flatMap((row) => {
    if (row.quantity !== 'EXECUTION_RATE' || row.source === null) return []
    const executed = amountBeside(ledger, row, 'EXECUTED')
    const whole = amountBeside(ledger, row, 'RECEIVED') ?? amountBeside(ledger, row, 'BUDGET')
    if (!executed || !whole || whole.value <= 0) return []
    const { from, to } = row.project_id === null ? ledger.report : projectIn(ledger, row.project_id)
    const time = years(row.from_year ?? from, row.to_year ?? to)
    const name =
      row.project_id === null ? { zh: '全部项目', en: 'All projects' } : projectName(ledger, row.project_id)
    const source = SOURCES[row.source]
    return [
      {
        row,
        about: {
          project: row.project_id,
          region: row.region_code,
          from: row.from_year,
          to: row.to_year,
          source: row.source,
          measure: 'EXECUTED',
        },
        name: {
          zh: `${name.zh} ${time.zh}${source.zh}执行率`,
          en: `${name.en}, ${time.en}, execution rate of ${source.en}`,
        },
        numerator: term(executed),
        denominator: term(whole),
      },
    ]
  })
}

function amountBeside(ledger: Ledger, rate: Restatement, measure: FundMeasure): Stated | undefined {
  const beside = (row: Pick<Restatement, 'project_id' | 'document_id' | 'locator' | 'source'>) =>
    row.project_id === rate.project_id &&
    row.document_id === rate.document_id &&
    row.locator === rate.locator &&
    row.source === rate.source
  const primary = ledger.funds.find((fact) => beside(fact) && fact.measure === measure)
  if (primary) return statedFund(primary)
  const again = ledger.restatements.find((row) => beside(row) && row.quantity === measure)
  return again && restatedMoney(again)
}
