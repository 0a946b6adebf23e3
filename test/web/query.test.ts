import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { windowOf } from 'web/components/use-row-window.ts'
import { parseSearch, stringifySearch } from 'web/filters/search.ts'
import { questionOf } from 'web/pages/query/ask.ts'
import { withStatuses } from 'web/pages/query/evidence-status.ts'
import { examples } from 'web/pages/query/examples.ts'
import { linkOf, questionIn, readVariables, writeVariables } from 'web/pages/query/question.ts'
import { schema } from 'web/pages/query/schema.ts'
import { shownValue, typedValue, variablesOf } from 'web/pages/query/variables.ts'

const query = `# 分地区 "预算" & 100% + more
query ByRegion($years: YearRange) {
  funds(by: [REGION], where: { years: $years }) { nodes { region { name } budget } }
}
`

describe('a link carries the question', () => {
  it.each([[{}], [{ years: { from: 2022, to: 2025 } }], [{ search: "O'Neill ~ & = # 黔东南" }]])(
    'with its comments and variables %j',
    (variables) => {
      const link = stringifySearch({ view: 'chart', ...linkOf({ query, variables }) })
      expect(link).not.toMatch(/[\s"#]/)
      expect(questionIn(parseSearch(link))).toEqual({ query, variables })
    },
  )

  it('leaves out variables that nobody set, and knows where there is no question', () => {
    expect(linkOf({ query, variables: {} }).variables).toBe('')
    expect(questionIn(parseSearch('?variables={"a":1}'))).toBeNull()
  })
})

describe('variables', () => {
  it('are read as an object, or not at all', () => {
    expect(readVariables(' ')).toEqual({})
    expect(readVariables('{"first": 3}')).toEqual({ first: 3 })
    expect(readVariables('{"first": ')).toBeNull()
    expect(readVariables('[1]')).toBeNull()
    expect(readVariables(writeVariables({ first: 3 }))).toEqual({ first: 3 })
    expect(writeVariables({})).toBe('')
  })

  const declared = variablesOf(
    `query Q($n: Int! = 5, $unit: MoneyUnit!, $ids: [ID!]!, $sources: [FundingSource!], $where: FundFilter, $deep: Boolean, $below: [Float!]) { a }`,
    schema,
  )

  it('get an input by their type', () => {
    expect(declared).toEqual([
      { name: 'n', type: 'Int!', required: false, initial: '5', input: { kind: 'number' } },
      {
        ...{ name: 'unit', type: 'MoneyUnit!', required: true, initial: null },
        input: { kind: 'choice', options: expect.arrayContaining(['YUAN', 'WAN_YUAN', 'YI_YUAN']) },
      },
      { name: 'ids', type: '[ID!]!', required: true, initial: null, input: { kind: 'texts' } },
      {
        ...{ name: 'sources', type: '[FundingSource!]', required: false, initial: null },
        input: { kind: 'choices', options: expect.arrayContaining(['CENTRAL', 'LOCAL']) },
      },
      { name: 'where', type: 'FundFilter', required: false, initial: null, input: { kind: 'json' } },
      { name: 'deep', type: 'Boolean', required: false, initial: null, input: { kind: 'boolean' } },
      { name: 'below', type: '[Float!]', required: false, initial: null, input: { kind: 'numbers' } },
    ])
  })

  it('are none while the document cannot be read', () => {
    expect(variablesOf('query Q($n: Int', schema)).toEqual([])
  })

  it.each([
    ['number', '12', 12],
    ['number', '1.', 1],
    ['number', '1x', null],
    ['number', '', undefined],
    ['boolean', 'false', false],
    ['texts', '522600, 522700', ['522600', '522700']],
    ['texts', '522600、522700', ['522600', '522700']],
    ['numbers', '1, 2.5', [1, 2.5]],
    ['numbers', '1, b', null],
    ['json', '{"from": 2022}', { from: 2022 }],
    ['json', '{"from"', null],
    ['text', '黔', '黔'],
  ] as const)('a %s typed as %j', (kind, text, value) => {
    expect(typedValue(text, { kind })).toEqual(value)
  })

  it('are shown as they would be typed', () => {
    expect(shownValue(['522600', '522700'], { kind: 'texts' })).toBe('522600, 522700')
    expect(shownValue({ from: 2022 }, { kind: 'json' })).toBe('{"from":2022}')
    expect(shownValue(undefined, { kind: 'number' })).toBe('')
    expect(shownValue(null, { kind: 'json' })).toBe('')
  })
})

describe('an operation is named only where there are several', () => {
  it.each([
    ['query A { years { year } }', 'A', undefined],
    ['query A { years { year } } query B { years { year } }', 'B', 'B'],
    ['query A { years { year } } query B { years { year } }', 'Before', undefined],
    ['query A {', 'A', undefined],
  ])('%s as %s', (text, name, sent) => {
    expect(questionOf(text, {}, name).operationName).toBe(sent)
  })
})

describe('statuses are added to a question', () => {
  const asked = withStatuses(query, schema)

  it('for each figure, once, and the question stays valid', () => {
    expect(asked).toContain('budgetEvidence: evidence(measure: BUDGET)')
    expect(validate(schema, parse(asked))).toEqual([])
    expect(withStatuses(asked, schema)).toBe(asked)
  })

  it('under aliases, rates, targets and actuals', () => {
    const several = withStatuses(
      `{ funds(by: [YEAR]) { nodes { spent: executed executionRate } }
         results { nodes { target { value } actual { value } } } }`,
      schema,
    )
    expect(several).toContain('spentEvidence: evidence(measure: EXECUTED)')
    expect(several).toContain('executionRateStatus')
    expect(several).toContain('targetEvidence: evidence(figure: TARGET)')
    expect(several).toContain('actualEvidence: evidence(figure: ACTUAL)')
    expect(validate(schema, parse(several))).toEqual([])
  })

  it('nothing where there is no figure, or no question yet', () => {
    for (const text of ['{ years { year } }', '{ funds(', '']) expect(withStatuses(text, schema)).toBe(text)
  })
})

describe('the shelf', () => {
  it('holds at least twelve questions, in both languages', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12)
    for (const { id, zh, en, query } of examples) {
      expect(query, id).toMatch(/^(query|{)/)
      for (const words of [zh.title, zh.description]) expect(words, id).toMatch(/[\u4e00-\u9fff]/)
      for (const words of [en.title, en.description]) expect(words, id).toMatch(/^[A-Z].*\w/)
    }
  })

  it.each(examples.map(({ id, query: asked }) => [id, asked]))(
    '%s fits the schema, with statuses too',
    (_, asked) => {
      expect(validate(schema, parse(asked))).toEqual([])
      const more = withStatuses(asked, schema)
      expect(validate(schema, parse(more))).toEqual([])
      expect(withStatuses(more, schema)).toBe(more)
      expect(more.split('\n')[0]).toBe(asked.split('\n')[0])
    },
  )
})

describe('of a long table the rows in sight are drawn', () => {
  it.each([
    [0, { from: 0, to: 54 }],
    [3600, { from: 80, to: 134 }],
    [36_000, { from: 946, to: 1000 }],
  ])('scrolled by %i px', (top, { from, to }) => {
    const view = { top, height: 500, rowHeight: 36 }
    const shown = windowOf(1000, view)
    expect(shown).toEqual({ from, to, before: from * 36, after: (1000 - to) * 36 })
  })
  it('all of them where nothing scrolls', () => {
    expect(windowOf(1000, null)).toEqual({ from: 0, to: 1000, before: 0, after: 0 })
  })
})
