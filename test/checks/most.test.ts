import type { Check, Found } from 'server/checks/check.ts'
import { MOST_FINDINGS } from 'server/checks/most.ts'
import { runChecks } from 'server/checks/run-checks.ts'
import { describe, expect, it } from 'vitest'
import { ledgerFrom, realSheets } from './ledger.ts'

const citation = { document_id: 'guizhou-2025', locator: '表1', printed: '1', unit: '个' }

const failing = (count: number, serious: number): Check => ({
  id: 'always-fails',
  kind: 'SUMS',
  severity: 'INFO',
  title: { zh: '', en: '' },
  description: { zh: '', en: '' },
  compare: () => [
    'PASSED',
    ...Array.from({ length: count }, (_, index): Found => {
      const message = { zh: `第 ${index} 处`, en: `place ${index}` }
      const severity = index >= count - serious ? 'ERROR' : undefined
      return { key: String(index), severity, about: {}, message, citations: Array(200).fill(citation) }
    }),
  ],
})

describe('a check that fails too often', async () => {
  const ledger = ledgerFrom(await realSheets())

  it('writes the most serious ones down, and says how many there are', () => {
    const { runs, findings } = runChecks(ledger, [failing(MOST_FINDINGS + 40, 3)])
    expect(runs).toMatchObject([{ passed_count: 1, finding_count: MOST_FINDINGS + 40 }])
    expect(findings).toHaveLength(MOST_FINDINGS)
    expect(findings.slice(0, 4).map(({ severity }) => severity)).toEqual(['ERROR', 'ERROR', 'ERROR', 'INFO'])
    expect(findings.at(-1)).toMatchObject({
      finding_id: 'guizhou-2025:always-fails:more',
      severity: 'INFO',
      message_zh: '本项核验共有 540 处不符，另外 41 处未逐条列出。',
      message_en: 'This check fails at 540 places; 41 more are not listed one by one.',
    })
  })

  it('writes all down while there is room', () => {
    const { findings } = runChecks(ledger, [failing(MOST_FINDINGS, 0)])
    expect(findings).toHaveLength(MOST_FINDINGS)
    expect(findings.at(-1)?.message_en).toBe('place 499')
  })

  it('cites the first places of a long sum, and says how many more there are', () => {
    const { findings } = runChecks(ledger, [failing(1, 0)])
    expect(JSON.parse(findings[0]?.citations ?? '')).toHaveLength(60)
    expect(findings[0]).toMatchObject({
      recomputation_zh: '另有 140 处出处未列',
      recomputation_en: '140 more places are not cited',
    })
  })
})
