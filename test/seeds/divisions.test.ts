import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { projects } from './report-sheets.ts'

type Division = Record<'code' | 'name' | 'nameEn' | 'level' | 'parent', string>
const file = new URL('../../seeds/divisions/regions.csv', import.meta.url)
const divisions = parse<Division>(readFileSync(file), { columns: true })
const at = (level: string) => divisions.filter((division) => division.level === level)

describe('divisions of GB/T 2260', () => {
  it('are one country, 34 provinces and 333 prefectures, each code once', () => {
    expect(['COUNTRY', 'PROVINCE', 'PREFECTURE'].map((level) => at(level).length)).toEqual([1, 34, 333])
    expect(divisions).toHaveLength(368)
    expect(new Set(divisions.map(({ code }) => code)).size).toBe(368)
    expect(
      divisions.filter(({ code, name }) => !/^\d{6}$/.test(code) || name === '' || name.includes('直辖县级')),
    ).toEqual([])
  })

  it('hang below their parent by code', () => {
    expect(at('COUNTRY')).toEqual([
      { code: '100000', name: '中国', nameEn: 'China', level: 'COUNTRY', parent: '' },
    ])
    expect(
      at('PROVINCE').filter(({ code, parent }) => parent !== '100000' || !code.endsWith('0000')),
    ).toEqual([])
    const provinces = new Set(at('PROVINCE').map(({ code }) => code))
    const astray = at('PREFECTURE').filter(
      ({ code, parent }) =>
        parent !== `${code.slice(0, 2)}0000` || !provinces.has(parent) || !code.endsWith('00'),
    )
    expect(astray).toEqual([])
  })

  it('give Guizhou its nine prefectures, in both languages', () => {
    expect(
      divisions
        .filter(({ parent }) => parent === '520000')
        .map(({ code, name, nameEn }) => [code, name, nameEn]),
    ).toEqual([
      ['520100', '贵阳市', 'Guiyang'],
      ['520200', '六盘水市', 'Liupanshui'],
      ['520300', '遵义市', 'Zunyi'],
      ['520400', '安顺市', 'Anshun'],
      ['520500', '毕节市', 'Bijie'],
      ['520600', '铜仁市', 'Tongren'],
      ['522300', '黔西南布依族苗族自治州', 'Qianxinan Prefecture'],
      ['522600', '黔东南苗族侗族自治州', 'Qiandongnan Prefecture'],
      ['522700', '黔南布依族苗族自治州', 'Qiannan Prefecture'],
    ])
    expect(at('PROVINCE').filter(({ nameEn }) => nameEn === '')).toEqual([])
  })

  it('hold every region that a project names', () => {
    const codes = new Set(divisions.map(({ code }) => code))
    const used = projects.flatMap(({ region, regions }) => [region, ...regions.split('|')])
    expect(used).toHaveLength(7)
    expect(used.filter((code) => !codes.has(code))).toEqual([])
  })
})
