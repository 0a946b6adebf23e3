/** A document that no honest client sends, or that costs too much, with its variables. */
export interface Hostile {
  name: string
  query: string
  variables?: Record<string, unknown>
}

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ')
const nested = (depth: number, open: string, inner: string) =>
  `${open.repeat(depth)}${inner}${' }'.repeat(depth)}`

const ROW =
  'project { id shortName } region { code name } indicator { id name } target { text } evidence { citations { locator } }'
const ASK_RESULTS =
  'query ($n: Int) { results(first: $n) { nodes { id evidence { citations { locator printed } } target { text } actual { text } } } }'
const PROJECTS_4 = `{ regions { projects { regions { projects { regions { name } } } } } }`

/** Too large for the parser or for the rules on documents. */
export const TOO_LARGE: Hostile[] = [
  { name: '31 aliases', query: `{ ${times(31, (i) => `a${i}: release { id }`)} }` },
  { name: '500 aliases', query: `{ ${times(500, (i) => `a${i}: years { year }`)} }` },
  { name: '31 aliases named __typename', query: `{ release { ${times(31, (i) => `__typename${i}: id`)} } }` },
  {
    name: '31 aliases in a fragment',
    query: `{ release { ...F } } fragment F on Release { ${times(31, (i) => `a${i}: id`)} }`,
  },
  {
    name: '31 aliases in inline fragments',
    query: `{ release { ${times(31, (i) => `... { a${i}: id }`)} } }`,
  },
  { name: '1,000 aliases of the whole map', query: `{ ${times(400, (i) => `a${i}: regions { code }`)} }` },
  { name: '9 directives', query: `{ release { id ${'@include(if: true) '.repeat(9)} } }` },
  { name: '600 directives', query: `{ release { id ${'@skip(if: false) '.repeat(300)} } }` },
  { name: 'unknown directives by the hundred', query: `{ release { id ${times(300, (i) => `@a${i}`)} } }` },
  { name: '13 deep', query: `{ region(code: "520000") ${nested(13, '{ parent ', '{ code }')} }` },
  { name: '150 deep', query: `{ region(code: "520000") ${nested(150, '{ parent ', '{ code }')} }` },
  { name: '900 deep', query: `{ region(code: "520000") ${nested(900, '{ parent ', '{ code }')} }` },
  {
    name: 'deep through a fragment',
    query: `{ region(code: "520000") { ...F } } fragment F on Region { ${nested(11, 'parent { ', 'code')} }`,
  },
  { name: 'deep by inline fragments', query: `{ release ${nested(40, '{ ... ', '{ id }')} }` },
  { name: '2,001 tokens of one field', query: `{ release { ${'id '.repeat(2000)} } }` },
  { name: '45,000 braces', query: '{'.repeat(45_000) },
  {
    name: '45,000 brackets in an argument',
    query: `{ regions(where: { codes: ${'['.repeat(45_000)} }) { code } }`,
  },
  { name: '20,000 codes', query: `{ regions(where: { codes: [${'"520000" '.repeat(9_000)}] }) { code } }` },
  { name: '3,000 variables', query: `query (${times(3000, (i) => `$v${i}: Int`)}) { release { id } }` },
  { name: '2,000 operations', query: times(2000, (i) => `query q${i} { release { id } }`) },
  {
    name: 'fragments in a circle',
    query: '{ release { ...A } } fragment A on Release { ...B } fragment B on Release { ...A }',
  },
  { name: 'a fragment of itself', query: '{ release { ...A } } fragment A on Release { id ...A }' },
  {
    name: 'fragments that double 12 times',
    query: `{ ...F0 } ${times(12, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F12 on Query { regions { code } }`,
  },
  {
    name: 'fragments that double 60 times',
    query: `{ ...F0 } ${times(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Query { regions { code } }`,
  },
  {
    name: 'introspection in circles',
    query: `{ __schema { types { ${nested(5, 'fields { type { ', 'name')}${' }'.repeat(5)} } } }`,
  },
  {
    name: 'introspection of a type, 12 deep',
    query: `{ __type(name: "Query") ${nested(6, '{ fields { type ', '{ name }')} ${'}'.repeat(6)} }`,
  },
]

/** Small enough, but answers that nobody can wait for. */
export const TOO_COSTLY: Hostile[] = [
  { name: 'children of children of all regions', query: '{ regions { children { children { code } } } }' },
  { name: 'regions × projects × regions × projects', query: PROJECTS_4 },
  {
    name: 'regions × projects × results × evidence',
    query: `{ regions { projects { results(first: 1000) { nodes { ${ROW} } } } } }`,
  },
  {
    name: '1,000 results of every region',
    query: `{ regions { results(first: 1000) { nodes { ${ROW} } } } }`,
  },
  {
    name: 'pages inside pages inside pages',
    query: `{ indicators { results(first: 1000) { nodes { indicator { results(first: 1000) { nodes { id } } } } } } }`,
  },
  {
    name: '1,000 rows with all their sources, by a variable',
    query: `query ($n: Int) { indicators { results(first: $n) { nodes { ${ROW} } } } }`,
    variables: { n: 1000 },
  },
  {
    name: 'the same by a default',
    query: `query ($n: Int = 1000) { indicators { results(first: $n) { nodes { ${ROW} } } } }`,
  },
  {
    name: 'pages inside pages, their size null',
    query:
      'query ($n: Int) { indicators { results(first: $n) { nodes { indicator { results(first: $n) { nodes { id } } } } } } }',
    variables: { n: null },
  },
  {
    name: 'the same by −1',
    query: `query ($n: Int) { indicators { results(first: $n) { nodes { ${ROW} } } } }`,
    variables: { n: -1 },
  },
  { name: 'the same by a literal −1', query: `{ indicators { results(first: -1) { nodes { ${ROW} } } } }` },
  {
    name: 'the same by 2³¹ − 1',
    query: `query ($n: Int) { indicators { results(first: $n) { nodes { ${ROW} } } } }`,
    variables: { n: 2_147_483_647 },
  },
  {
    name: 'the same twice in edges and nodes',
    query: `{ results(first: 1000) { nodes { ${ROW} } edges { node { ${ROW} } } } }`,
  },
  {
    name: '30 pages at once',
    query: `{ ${times(30, (i) => `a${i}: results(first: 1000) { nodes { id evidence { citations { locator } } } }`)} }`,
  },
  { name: '30 maps at once', query: `{ ${times(30, (i) => `a${i}: regions { code name nameEn level }`)} }` },
  {
    name: '30 break-downs of every region',
    query: `{ regions { ${times(30, (i) => `a${i}: fundsBy(by: [YEAR, SOURCE, PROJECT]) { budget }`)} } }`,
  },
  {
    name: 'behind @include',
    query: `query ($yes: Boolean!) { regions { children @include(if: $yes) { children { code } } } }`,
    variables: { yes: true },
  },
  {
    name: 'behind an inline fragment',
    query: '{ regions { ... on Region { children { ... { children { code } } } } } }',
  },
  {
    name: 'behind fragments',
    query:
      '{ regions { ...A } } fragment A on Region { children { ...B } } fragment B on Region { children { code } }',
  },
]

/** Wrong values, where a page size or a variable is expected. */
export const WRONG: Hostile[] = [
  { name: 'first: 0', query: '{ results(first: 0) { totalCount } }' },
  { name: 'first: 1001', query: '{ results(first: 1001) { totalCount } }' },
  { name: 'first: −1', query: '{ funds(by: [PROJECT], first: -1) { totalCount } }' },
  { name: 'first: 2³¹', query: '{ results(first: 2147483648) { totalCount } }' },
  { name: 'first: 2³¹ by a variable', query: ASK_RESULTS, variables: { n: 2_147_483_648 } },
  { name: 'first: 10 in words', query: ASK_RESULTS, variables: { n: 'ten' } },
  { name: 'first: 1.5', query: ASK_RESULTS, variables: { n: 1.5 } },
  { name: 'first: an object', query: ASK_RESULTS, variables: { n: { $gt: 0 } } },
  { name: 'a required variable left out', query: 'query ($id: ID!) { project(id: $id) { id } }' },
  {
    name: 'a required variable null',
    query: 'query ($id: ID!) { project(id: $id) { id } }',
    variables: { id: null },
  },
  { name: 'null inside a list', query: '{ funds(where: { projects: [null] }) { totalCount } }' },
  {
    name: 'a grouping of 5,000',
    query: 'query ($by: [FundDimension!]!) { funds(by: $by) { totalCount } }',
    variables: { by: Array(5000).fill('PROJECT') },
  },
  {
    name: 'an id of 80,000 signs',
    query: 'query ($id: ID!) { project(id: $id) { id } }',
    variables: { id: 'x'.repeat(80_000) },
  },
  {
    name: 'a search of 80,000 signs',
    query: 'query ($s: String) { regions(where: { search: $s }) { code } }',
    variables: { s: 'ﷺ'.repeat(25_000) },
  },
  {
    name: 'a filter of 5,000 unknown codes',
    query: 'query ($c: [ID!]) { regions(where: { codes: $c }) { code } }',
    variables: { c: Array.from({ length: 5000 }, (_, i) => `9${i}`) },
  },
  { name: 'a cursor of another question', query: '{ results(after: "WyJ4Il0") { totalCount } }' },
  { name: 'a cursor of rubbish', query: '{ funds(by: [YEAR], after: "\\u0000\\uFFFF") { totalCount } }' },
  {
    name: 'a cursor of objects',
    query: `{ results(after: "${Buffer.from('[{"a":1},{},[],null,1]').toString('base64url')}") { totalCount } }`,
  },
  { name: 'years backwards', query: '{ funds(where: { years: { from: 2025, to: 2022 } }) { totalCount } }' },
  { name: 'an unknown field', query: '{ users { password } }' },
  { name: 'a mutation', query: 'mutation { dropEverything }' },
  { name: 'a subscription', query: 'subscription { everything }' },
  {
    name: 'the federation back door',
    query: '{ _service { sdl } _entities(representations: []) { __typename } }',
  },
  { name: 'two operations, neither named', query: 'query a { release { id } } query b { release { id } }' },
  { name: '@defer', query: '{ release { ... @defer { id } } }' },
  { name: 'nothing', query: '' },
  { name: 'only a comment', query: '# hello' },
  { name: 'a NUL', query: '{ release { id } \u0000 }' },
  { name: 'an unpaired surrogate', query: '{ project(id: "\\uD800") { id } }' },
  { name: 'a block string without end', query: `{ project(id: """${'x'.repeat(50_000)}` },
  {
    name: 'prototype pollution',
    query: 'query ($w: FundFilter) { funds(where: $w) { totalCount } }',
    variables: JSON.parse('{"w":{"constructor":{"prototype":{"x":1}}}}'),
  },
]
