import { columnsOf, rowsOf } from 'schema/graphql/flatten.ts'
import { csvLines } from 'server/export/csv.ts'
import { refuseHuge } from 'server/http/table-answer.ts'
import { describe, expect, it } from 'vitest'

const table = (data: unknown) => {
  const { names } = columnsOf(data)
  return [names, ...[...rowsOf(data)].map((row) => names.map((name) => row.get(name) ?? null))]
}

describe('an answer flattened', () => {
  it.each<{ name: string; data: unknown; rows: unknown[][] }>([
    { name: 'nothing', data: null, rows: [[]] },
    { name: 'an empty list', data: { years: [] }, rows: [[]] },
    { name: 'one value', data: { __typename: 'Query' }, rows: [[]] },
    {
      name: 'one object',
      data: { release: { id: '1', note: null } },
      rows: [
        ['id', 'note'],
        ['1', null],
      ],
    },
    { name: 'a list', data: { years: [{ year: 2022 }, { year: 2023 }] }, rows: [['year'], [2022], [2023]] },
    {
      name: 'a connection, without its machinery',
      data: {
        funds: {
          totalCount: 1,
          pageInfo: { hasNextPage: false },
          edges: [{ cursor: 'x', node: { __typename: 'F', budget: 1 } }],
        },
      },
      rows: [
        ['totalCount', 'cursor', 'budget'],
        [1, 'x', 1],
      ],
    },
    {
      name: 'two questions keep their names; lists follow one another',
      data: { a: [{ x: 1 }], b: [{ x: 2 }, { x: 3 }], release: { id: '1' } },
      rows: [
        ['a.x', 'b.x', 'release.id'],
        [1, null, '1'],
        [null, 2, '1'],
        [null, 3, '1'],
      ],
    },
    {
      name: 'a row without items stays',
      data: {
        projects: [
          { id: 'p', regions: [] },
          { id: 'q', regions: [{ code: '1' }] },
        ],
      },
      rows: [
        ['id', 'regions.code'],
        ['p', null],
        ['q', '1'],
      ],
    },
    {
      name: 'lists inside lists',
      data: {
        p: [
          {
            id: 1,
            r: [
              { c: 1, y: [{ v: 1 }, { v: 2 }] },
              { c: 2, y: [{ v: 3 }] },
            ],
          },
        ],
      },
      rows: [
        ['id', 'r.c', 'r.y.v'],
        [1, 1, 1],
        [1, 1, 2],
        [1, 2, 3],
      ],
    },
    {
      name: 'lists side by side are not multiplied',
      data: { p: [{ id: 1, a: [{ x: 1 }, { x: 2 }], b: [{ y: 1 }] }] },
      rows: [
        ['id', 'a.x', 'b.y'],
        [1, 1, null],
        [1, 2, null],
        [1, null, 1],
      ],
    },
    {
      name: 'a list of words is one cell',
      data: { i: [{ aliases: ['甲', '乙'] }] },
      rows: [['aliases'], ['甲；乙']],
    },
    {
      name: 'an object that is missing in one row has no column of its own',
      data: {
        f: [
          { region: null, b: 1 },
          { region: { code: '1' }, b: 2 },
        ],
      },
      rows: [
        ['region.code', 'b'],
        [null, 1],
        ['1', 2],
      ],
    },
    {
      name: 'zero is not missing',
      data: { f: [{ b: 0, c: null, d: false }] },
      rows: [
        ['b', 'c', 'd'],
        [0, null, false],
      ],
    },
  ])('$name', ({ data, rows }) => {
    expect(table(data)).toEqual(rows)
  })

  it('stops counting just above the limit, and says that there is too much', () => {
    const data = { rows: Array.from({ length: 50 }, (_, x) => ({ x })) }
    expect(columnsOf(data, 10).rows).toBe(11)
    expect(() => refuseHuge(data, 49)).toThrow('more than 49 rows')
    expect(() => refuseHuge(data, 50)).not.toThrow()
  })
})

/** Texts that a spreadsheet would run. */
const FORMULAS = [
  ...[
    '=1+1',
    '=HYPERLINK("http://x","y")',
    "=cmd|' /C calc'!A0",
    '+1',
    '+SUM(A1)',
    '-1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
  ],
  ...[
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM',
    ' =1',
    '　=1',
    '=',
    '-',
    '+',
    '@',
    '-总计',
    '=合计',
    '@省级',
    '+-1',
    '=@A1',
    '  ＝1',
  ],
]

describe('text that a spreadsheet would run', () => {
  it.each(FORMULAS)('%j is plain text', (text) => {
    const [, line = ''] = [...csvLines({ rows: [{ text }] })]
    expect(line.replace(/^"/, '').startsWith("'")).toBe(true)
  })

  it('leaves numbers, also negative ones, and harmless text as they are', () => {
    const lines = [...csvLines({ rows: [{ a: -0.0587, b: -1, c: '苗岭-山脉', d: 'a=b', e: '', f: null }] })]
    expect(lines[1]).toBe('-0.0587,-1,苗岭-山脉,a=b,,\r\n')
  })

  it('quotes what would break a line', () => {
    expect([...csvLines({ rows: [{ a: 'x,"y"\nz' }] })][1]).toBe('"x,""y""\nz"\r\n')
  })
})
