/** Questions that together ask for every field of the schema. */

const DOCUMENT = 'id title kind documentNumber issuer issuedOn'
const EVIDENCE = `status coverage missing availableAt citations { document { ${DOCUMENT} } locator printed unit }`
const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

const FUNDS = `programme { id } project { id } region { code } year source
  budget received executed executionRate executionRateStatus evidence(measure: BUDGET) { ${EVIDENCE} }`
const PERFORMANCE = `programme { id } project { id } region { code } year level1 level2 indicator { id }
  indicatorCount metCount unmetCount notReportedCount notEvaluatedCount completionRate
  target actual weight score computedScore grade evidence(figure: TARGET) { ${EVIDENCE} }`
const RESULT = `id project { id } region { code } period { from to label cumulative } indicator { id }
  target { operator value max text unit } actual { value text unit }
  completionRate deviation status weight score computedScore shortfallReason evidence { ${EVIDENCE} }`
const TRANSFER = `id project { id } fundYear amount centralDocument { id } receivedOn provincialDocument { id }
  issuedOn days daysAllowed citation { document { id } locator printed unit }`
const FINDING = `id check { id } severity sinceRelease sameAsLastRelease answer { verdict } project { id } region { code } period { label } indicator { id } source measure transfer
  message expected found difference tolerance recomputation citations { document { id } locator printed unit }`

export const QUESTIONS: readonly string[] = [
  `{ attentionRules { rule severity title description threshold unit count }
    attention(first: 30) { id rule severity value threshold unit message reason source result transfer finding
      project { id } region { code } period { label } indicator { id } citations { locator } } }`,
  `{ filterOptions(where: { projects: ["nowhere"] }) {
    programmes { projectCount programme { id } } projects { regionCount project { id } }
    regions { projectCount takesPart region { code } } years { year projectCount }
    sources { source projectCount } unknown { field value nearest }
  } }`,
  `{ programmes {
    id name nameEn simulated scheme { id name description executionWeight } projects { id }
    funds { budget } performance { score }
  } }`,
  `{ projects(first: 1) { ${PAGE} edges { cursor node { id } } nodes {
    id name nameEn shortName programme { id } period { from to label cumulative } region { code } regions { code }
    fundUsers departments funds { budget } performance { score }
  } } }`,
  `{ project(id: "miaoling") {
    shortNameEn
    transfers { ${TRANSFER} }
    statements { topic text problem citation { document { id } locator printed unit } }
    results(first: 2) { ${PAGE} edges { cursor node { id } } nodes { ${RESULT} } }
    findings(first: 2) { totalCount nodes { id } }
  } }`,
  `{ regions(where: { within: "520000", level: PREFECTURE }) {
    code name nameEn level parent { code } projects { id } funds { budget } performance { score }
  } region(code: "520000") { children { code } results(first: 1) { nodes { id } } } }`,
  `{ programmes { fundsBy(by: [SOURCE]) { source budget } performanceBy(by: [LEVEL1]) { level1 score } }
    project(id: "panjiang") { fundsBy { budget } performanceBy { score } }
    region(code: "522600") { fundsBy { budget } performanceBy { indicatorCount } }
    year(year: 2024) { fundsBy { budget } performanceBy { indicatorCount } } }`,
  '{ years { year projects { id } funds { budget } performance { indicatorCount } } year(year: 2024) { year } }',
  `{ indicators(where: { level2: [COST] }) { id name nameEn aliases unit level1 level2 additive }
    indicator(id: "unit-cost") { results(first: 2) { nodes { id } } } }`,
  `{ result(id: "miaoling:520000:2022-2025:pit-treatment-area") { id status } }`,
  `{ results(where: { statuses: [UNMET] }, first: 2) { ${PAGE} edges { cursor node { id } } nodes { ${RESULT} } } }`,
  `{ funds(by: [PROGRAMME, PROJECT, REGION, YEAR, SOURCE], first: 3) {
    ${PAGE} edges { cursor node { budget } } nodes { ${FUNDS} }
  } all: funds { nodes { received executed executionRate evidence(measure: RECEIVED) { ${EVIDENCE} } } } }`,
  `{ performance(by: [PROGRAMME, PROJECT, REGION, YEAR, LEVEL1, LEVEL2, INDICATOR], first: 3) {
    ${PAGE} edges { cursor node { indicatorCount } } nodes { ${PERFORMANCE} }
  } one: performance(where: { indicators: ["revegetated-area"] }) { nodes { ${PERFORMANCE} } } }`,
  `{ documents { ${DOCUMENT} } transfers { ${TRANSFER} } }`,
  `{ release { id publishedAt note documents { id } factCount findingCount } releases { id } }`,
  '{ checks { id title description kind severity passedCount findingCount } }',
  `{ schemes { id parts { part weight } }
    project(id: "miaoling") { scoreUnder(scheme: "default-2020") { scheme { id } score weight grade parts { part weight score } } } }`,
  `{ findings(first: 50) { ${PAGE} edges { cursor node { id } } nodes { ${FINDING} } } }`,
]
