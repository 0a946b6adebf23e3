import type { Check, Judgement } from '../check.ts'
import { indicatorIn } from '../ledger.ts'
import { citationOf } from '../stated.ts'
import { projectName } from '../words.ts'

/** How a transcriber's note says that the source did not print the row as it reads here. */
const REPAIRED = /缺失|左移|右移|错位|脱“|原文作|原文无/

export const lostCells: Check = {
  id: 'lost-cells',
  kind: 'EXTRACTION',
  severity: 'INFO',
  title: { zh: '来源缺失或错位的单元格', en: 'Cells that the source lost or shifted' },
  description: {
    zh: '转录人注明来源缺失、错位、脱字或误字的每一行，供对照原件；没有注明的行不计。',
    en: 'Every row of which the transcriber notes that the source lost, shifted or misspelled something, to be held against the original. Other rows are not counted.',
  },
  compare: (ledger) => {
    // A row of the self-evaluation table can hold the only print of a target: it is one row all the same.
    const rows = new Map(
      [...ledger.funds, ...ledger.targets, ...ledger.results].map((row) => [row.fact_id, row]),
    )
    return [...rows.values()]
      .filter(({ note }) => REPAIRED.test(note ?? ''))
      .map((row): Judgement => {
        const project = projectName(ledger, row.project_id)
        const indicator = 'indicator_id' in row ? indicatorIn(ledger, row.indicator_id) : null
        const what = { zh: indicator?.name ?? '', en: indicator?.nameEn ?? indicator?.name ?? 'an amount' }
        return {
          key: row.fact_id.slice(row.report_id.length + 1).replace(':', '-'),
          about: {
            project: row.project_id,
            region: row.region_code,
            from: row.from_year,
            to: row.to_year,
            indicator: indicator?.indicator ?? null,
            ...('measure' in row && { source: row.source, measure: row.measure }),
          },
          message: {
            zh: `${project.zh}${row.locator}${what.zh}“${row.printed}”：${row.note}。`,
            en: `${project.en}, ${row.locator}, ${what.en} “${row.printed}”, was repaired in transcription: ${row.note}.`,
          },
          found: row.printed ?? undefined,
          citations: [citationOf(row)],
        }
      })
  },
}
