import { publish } from 'server/ingest/publish.ts'
import { describe, expect, it } from 'vitest'
import { laterTwin } from '../ingest/later-twin.ts'
import { prefectureReport } from '../ingest/prefecture-report.ts'
import { setCell } from '../ingest/report-copy.ts'
import { startApi } from './api.ts'
import { loadWithSimulated } from './simulated-programme.ts'

const OUTDATED = '{ outdatedProjects { project { id } report { issuedOn } latestYear regionCodes } }'
const api = await startApi(loadWithSimulated)
const outdated = async () => (await api.ask<{ outdatedProjects: object[] }>(OUTDATED)).outdatedProjects

const left = (id: string, ...regionCodes: string[]) => ({
  project: { id },
  report: { issuedOn: '2026-03-18' },
  latestYear: 2027,
  regionCodes,
})

describe('projects that later reports have left behind', () => {
  it('are none while all reports of a programme are of one year', async () => {
    expect(await outdated()).toEqual([])
  })

  it('are those of the earlier report, on the same programme alone', async () => {
    await publish(api.store, await laterTwin())
    expect(await outdated()).toEqual([
      left('drill-miaoling', '520000', '522600', '522700'),
      left('drill-panjiang', '520000', '520200', '520400', '522300'),
    ])
  })

  it('do not stand for a region that has reported for itself since', async () => {
    const own = prefectureReport()
    await publish(api.store, own)
    // Of 2025 itself: it came before.
    expect(await outdated()).toContainEqual(left('drill-panjiang', '520000', '520200', '520400', '522300'))
    setCell(own, 'documents', 2, 'issuedOn', '2027-01-20')
    await publish(api.store, own)
    expect(await outdated()).toContainEqual(left('drill-panjiang', '520000', '520400', '522300'))
  })
})
