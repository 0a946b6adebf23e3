import { describe, expect, it } from 'vitest'
import { findingsOnMoney, findingsOnTransfer } from 'web/components/findings/findings-on.ts'
import { moneyPlace } from 'web/components/findings/money-place.ts'
import { cutOff, finding, lateTransfer, localGap, slowMoney } from './finding-rows.ts'

const findings = [lateTransfer, slowMoney, cutOff, finding({}), localGap]
const whole = { region: '520000', period: { from: 2022, to: 2025 } }
const local = { project: 'miaoling', source: 'LOCAL' as const, ...whole }

describe('findings on money', () => {
  it('mark the row of their project and source, whatever the measure', () => {
    expect(findingsOnMoney(findings, local)).toEqual([slowMoney, localGap])
    expect(findingsOnMoney(findings, { ...local, source: 'CENTRAL' })).toEqual([])
    expect(findingsOnMoney(findings, { ...local, project: 'panjiang' })).toEqual([])
    expect(findingsOnMoney(findings, { ...local, project: null, source: 'PROVINCIAL' })).toEqual([cutOff])
  })

  it('mark one measure of it: the budget of 10700 with 7600 named, the execution of 17.16 %', () => {
    expect(findingsOnMoney(findings, { ...local, measure: 'BUDGET' })).toEqual([localGap])
    expect(findingsOnMoney(findings, { ...local, measure: 'EXECUTED' })).toEqual([slowMoney])
    expect(findingsOnMoney(findings, { ...local, measure: 'RECEIVED' })).toEqual([])
  })

  it('mark neither another year nor another place', () => {
    expect(findingsOnMoney(findings, { ...local, period: { from: 2022, to: 2022 } })).toEqual([])
    expect(findingsOnMoney(findings, { ...local, region: '520200' })).toEqual([])
  })

  it('mark no total that they do not speak of: no source means the total only beside a measure', () => {
    expect(findingsOnMoney(findings, { ...local, source: null })).toEqual([])
    const total = finding({ ...slowMoney, source: null })
    expect(findingsOnMoney([total, lateTransfer], { ...local, source: null })).toEqual([total])
  })

  it('mark the transfer of 49 days, and no other', () => {
    expect(findingsOnTransfer(findings, 'miaoling:2023:caizihuan-2022-125')).toEqual([lateTransfer])
    expect(findingsOnTransfer(findings, 'miaoling:2022:caizihuan-2022-45')).toEqual([])
  })
})

describe('the printed money that a row is', () => {
  const guizhou = { code: '520000', name: '贵州省', nameEn: null, children: [] }
  const project = (id: string, from: number, to: number) => ({
    id,
    name: id,
    nameEn: null,
    shortName: id,
    shortNameEn: null,
    period: { from, to, label: `${from}–${to}` },
    region: guizhou,
    regions: [],
  })
  const programme = { id: 'eco-restoration', name: '生态修复', nameEn: null, simulated: false }
  const options = {
    programmes: [programme],
    projects: [project('miaoling', 2022, 2025), project('panjiang', 2024, 2025)],
  }
  const none = { programmes: [], projects: [], regions: [], years: null, sources: [] }
  const miaoling = { project: { id: 'miaoling' }, source: 'LOCAL' as const }
  const all = { source: 'LOCAL' as const }

  it('is the whole project where nothing is chosen', () => {
    expect(moneyPlace(miaoling, none, options)).toEqual(local)
    const panjiang = { project: { id: 'panjiang' } }
    expect(moneyPlace(panjiang, none, options)).toEqual({
      project: 'panjiang',
      source: null,
      region: '520000',
      period: { from: 2024, to: 2025 },
    })
  })

  it('is the chosen year and region; years before the project began do not count', () => {
    const year = { ...none, years: { from: 2023, to: 2023 }, regions: ['520200'] }
    expect(moneyPlace(miaoling, year, options)).toEqual({
      ...local,
      region: '520200',
      period: { from: 2023, to: 2023 },
    })
    expect(moneyPlace(miaoling, { ...none, years: { from: 2020, to: 2025 } }, options)).toEqual(local)
  })

  it('is all projects together only where all of one report are meant', () => {
    expect(moneyPlace(all, none, options)).toEqual({ ...local, project: null })
    expect(moneyPlace(all, { ...none, projects: ['miaoling', 'panjiang'] }, options)).toBeNull()
    const other = { ...programme, id: 'other' }
    expect(moneyPlace(all, none, { ...options, programmes: [programme, other] })).toBeNull()
    const simulated = { ...other, simulated: true }
    expect(moneyPlace(all, none, { ...options, programmes: [programme, simulated] })).toEqual({
      ...local,
      project: null,
    })
  })

  it('is none where the row is a sum of regions or of chosen sources', () => {
    expect(moneyPlace(miaoling, { ...none, regions: ['520200', '522700'] }, options)).toBeNull()
    const chosen = { ...none, sources: ['CENTRAL' as const] }
    expect(moneyPlace({ project: { id: 'miaoling' } }, chosen, options)).toBeNull()
    expect(moneyPlace(miaoling, { ...chosen, sources: ['LOCAL'] }, options)).toEqual(local)
  })

  it('is none of a project that the options do not know', () => {
    expect(moneyPlace({ project: { id: 'other' } }, none, options)).toBeNull()
  })
})
