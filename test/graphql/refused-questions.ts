/** Query, code, argument, what the hint must say. */
export type Refused = readonly [string, string, string, string]

const UNKNOWN: readonly Refused[] = [
  ['{ project(id: "miaolin") { id } }', 'UNKNOWN_PROJECT', 'id', 'Did you mean miaoling'],
  ['{ region(code: "52260") { code } }', 'UNKNOWN_REGION', 'code', 'Did you mean 522600'],
  ['{ indicator(id: "unit-costs") { id } }', 'UNKNOWN_INDICATOR', 'id', 'Did you mean unit-cost'],
  ['{ result(id: "miaoling:520000") { id } }', 'UNKNOWN_RESULT', 'id', 'results { nodes { id } }'],
  ['{ year(year: 2030) { year } }', 'BAD_RANGE', 'year', '2022, 2023, 2024, 2025'],
  [
    '{ funds(where: { programmes: ["eco"] }) { totalCount } }',
    'UNKNOWN_PROGRAMME',
    'where.programmes',
    'Did you mean eco-restoration',
  ],
  [
    '{ funds(where: { projects: ["panjang"] }) { totalCount } }',
    'UNKNOWN_PROJECT',
    'where.projects',
    'Did you mean panjiang',
  ],
  [
    '{ performance(where: { regions: ["52270"] }) { totalCount } }',
    'UNKNOWN_REGION',
    'where.regions',
    'Did you mean 522700',
  ],
  [
    '{ results(where: { indicators: ["new-crop-area"] }) { totalCount } }',
    'UNKNOWN_INDICATOR',
    'where.indicators',
    'Did you mean new-cropland-area',
  ],
  ['{ transfers(projects: ["miao"]) { id } }', 'UNKNOWN_PROJECT', 'projects', 'Did you mean'],
  ['{ regions(where: { codes: ["52010"] }) { code } }', 'UNKNOWN_REGION', 'where.codes', '520100'],
  ['{ regions(where: { within: "52000" }) { code } }', 'UNKNOWN_REGION', 'where.within', '520000'],
  [
    '{ regions(where: { inProgramme: "eco" }) { code } }',
    'UNKNOWN_PROGRAMME',
    'where.inProgramme',
    'eco-restoration',
  ],
  [
    '{ projects(where: { regions: ["5"] }) { totalCount } }',
    'UNKNOWN_REGION',
    'where.regions',
    'Did you mean',
  ],
]

const BACKWARDS = '{ years: { from: 2025, to: 2022 } }'
const RANGES: readonly Refused[] = [
  ...['funds', 'performance', 'results', 'projects'].map(
    (field): Refused => [
      `{ ${field}(where: ${BACKWARDS}) { totalCount } }`,
      'BAD_RANGE',
      'where.years',
      '{ from: 2022, to: 2025 }',
    ],
  ),
  [`{ years(where: ${BACKWARDS}) { year } }`, 'BAD_RANGE', 'where.years', 'from: 2022'],
  [
    '{ funds(by: [PROJECT], having: { budget: { atLeast: 2, atMost: 1 } }) { totalCount } }',
    'BAD_RANGE',
    'having',
    'Swap',
  ],
  [
    '{ performance(by: [PROJECT], having: { score: { atLeast: 90, atMost: 80 } }) { totalCount } }',
    'BAD_RANGE',
    'having',
    'Swap',
  ],
]

const FILTERS: readonly Refused[] = [
  ...['programmes', 'projects', 'regions', 'sources'].map(
    (list): Refused => [
      `{ funds(where: { ${list}: [] }) { totalCount } }`,
      'BAD_FILTER',
      `where.${list}`,
      'Leave the filter out',
    ],
  ),
  ...['programmes', 'projects', 'regions', 'indicators', 'level1', 'level2', 'statuses'].map(
    (list): Refused => [
      `{ results(where: { ${list}: [] }) { totalCount } }`,
      'BAD_FILTER',
      `where.${list}`,
      'Leave the filter out',
    ],
  ),
  ['{ transfers(projects: []) { id } }', 'BAD_FILTER', 'projects', 'Leave the filter out'],
  [
    '{ funds(where: { regions: ["522600"], regionLevel: PROVINCE }) { totalCount } }',
    'BAD_FILTER',
    'where.regionLevel',
    'Leave out regionLevel',
  ],
  [
    '{ performance(by: [YEAR], where: { cumulative: true }) { totalCount } }',
    'BAD_FILTER',
    'where.cumulative',
    'Leave out cumulative',
  ],
  [
    '{ project(id: "miaoling") { results(where: { projects: ["panjiang"] }) { totalCount } } }',
    'BAD_FILTER',
    'where.projects',
    'Leave out where.projects',
  ],
]

const GROUPINGS: readonly Refused[] = [
  ['{ funds(by: [REGION, REGION]) { totalCount } }', 'BAD_GROUPING', 'by', 'once'],
  ['{ performance(by: [YEAR, LEVEL1, YEAR]) { totalCount } }', 'BAD_GROUPING', 'by', 'once'],
  ...['REGION', 'YEAR', 'PROJECT', 'SOURCE'].map(
    (field): Refused => [
      `{ funds(by: [PROGRAMME], orderBy: [{ field: ${field} }]) { totalCount } }`,
      'BAD_GROUPING',
      'orderBy',
      `Add ${field} to by`,
    ],
  ),
  ...['REGION', 'YEAR', 'PROJECT', 'INDICATOR'].map(
    (field): Refused => [
      `{ performance(by: [LEVEL1], orderBy: [{ field: ${field} }]) { totalCount } }`,
      'BAD_GROUPING',
      'orderBy',
      `Add ${field} to by`,
    ],
  ),
]

const PAGES: readonly Refused[] = ['funds', 'performance', 'results', 'projects'].flatMap((field) =>
  [0, -1, 1001, 2147483647].map(
    (first): Refused => [`{ ${field}(first: ${first}) { totalCount } }`, 'BAD_PAGE', 'first', 'after'],
  ),
)

/** Every question that must be refused. */
export const REFUSED: readonly Refused[] = [...UNKNOWN, ...RANGES, ...FILTERS, ...GROUPINGS, ...PAGES]
