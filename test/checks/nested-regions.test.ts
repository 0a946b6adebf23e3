import { regionParts } from 'server/checks/sums/fund-parts.ts'
import { describe, expect, it } from 'vitest'
import { ledgerFrom, realSheets, withCells } from './ledger.ts'

describe('the parts of a region', () => {
  it('are those directly below: a province beside its prefectures would be counted twice', async () => {
    const sheets = withCells(
      await realSheets(),
      'projects',
      { project: 'miaoling' },
      { region: '100000', regions: '520000|522600|522700' },
    )
    const partsOf = (region_code: string) =>
      regionParts(ledgerFrom(sheets), { project_id: 'miaoling', region_code }).map(
        ({ part }) => part.region_code,
      )
    expect(partsOf('100000')).toEqual(['520000'])
    expect(partsOf('520000')).toEqual(['522600', '522700'])
    expect(partsOf('522600')).toEqual([])
  })
})
