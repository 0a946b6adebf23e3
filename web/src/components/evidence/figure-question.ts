import type { FundDimension, Language, PerformanceDimension } from '../../generated/graphql.ts'
import type { EvidenceRef } from './evidence-ref.ts'
import { argumentsText } from './literal.ts'
import {
  fundDimensions,
  levelOf,
  narrowFunds,
  narrowResults,
  performanceDimensions,
  resultPoint,
} from './narrow.ts'

/** The question in GraphQL that yields exactly this figure and its evidence, ready to be sent or opened in the workbench. */
export const figureQuestion = (ref: EvidenceRef, language: Language): string => {
  switch (ref.of) {
    case 'fund':
      return fundQuestion(ref, language)
    case 'performance':
      return performanceQuestion(ref, language)
    case 'result':
      return resultQuestion(ref, language)
    case 'transfer':
      return transferQuestion(ref)
    case 'metric':
      return metricQuestion(ref, language)
  }
}

type Of<Kind extends EvidenceRef['of']> = Extract<EvidenceRef, { of: Kind }>
/** Lines of a document; a nested list is one step further in. */
type Lines = readonly (string | Lines)[]

const fundQuestion = ({ measure, where, at = {} }: Of<'fund'>, language: Language) => {
  const narrowed = {
    ...narrowFunds(where, at),
    ...(at.region && { regions: [at.region], regionLevel: levelOf(at.region) }),
  }
  const evidence = (of: string, alias = '') =>
    `${alias}evidence${argumentsText({ measure: of, ...inLanguage(language) })} { ${evidenceFields} }`
  const figures =
    measure === 'RATE'
      ? [
          'executed',
          'budget',
          'executionRate',
          evidence('EXECUTED', 'executedEvidence: '),
          evidence('BUDGET', 'budgetEvidence: '),
        ]
      : [measure.toLowerCase(), evidence(measure)]
  return grouped('funds', narrowed, fundDimensions(at), figures)
}

const performanceQuestion = ({ figure, says, where, at = {} }: Of<'performance'>, language: Language) => {
  const narrowed = {
    ...where,
    ...(at.project && { projects: [at.project] }),
    ...(at.region && { regions: [at.region], regionLevel: levelOf(at.region) }),
    ...(at.year && { years: { from: at.year, to: at.year } }),
    ...(at.level1 && { level1: [at.level1] }),
    ...(at.level2 && { level2: [at.level2] }),
    ...(at.indicator && { indicators: [at.indicator] }),
  }
  const fields = {
    SCORE: ['score', 'computedScore', 'weight', 'grade'],
    COMPLETION: ['completionRate', 'indicatorCount'],
    MET_COUNT: ['indicatorCount', 'metCount', 'unmetCount', 'notEvaluatedCount', 'notReportedCount'],
  }
  const figures = says ? fields[says] : [figure.toLowerCase()]
  const evidence = `evidence${argumentsText({ figure, ...inLanguage(language) })} { ${evidenceFields} }`
  return grouped('performance', narrowed, performanceDimensions(at), [...figures, evidence])
}

const resultQuestion = ({ figure, id, where }: Of<'result'>, language: Language) => {
  const { region, from, to } = resultPoint(id)
  const narrowed = {
    ...narrowResults(where, id),
    regions: [region],
    regionLevel: levelOf(region),
    years: { from, to },
    cumulative: from !== to,
  }
  return written([
    '{',
    [
      `results${argumentsText({ where: narrowed })} {`,
      [
        'nodes {',
        [
          'project { shortName }',
          'region { name }',
          'period { label }',
          'indicator { name unit }',
          figure === 'TARGET' ? 'target { operator value text }' : 'actual { value text }',
          `evidence${argumentsText({ figure, ...inLanguage(language) })} { ${evidenceFields} }`,
        ],
        '}',
      ],
      '}',
    ],
    '}',
  ])
}

const transferQuestion = ({ id }: Of<'transfer'>) =>
  written([
    '{',
    [
      `transfers${argumentsText({ projects: [id.split(':')[0]] })} {`,
      [
        'id fundYear amount',
        'receivedOn issuedOn days daysAllowed',
        'centralDocument { documentNumber }',
        'provincialDocument { documentNumber }',
        'citation { locator printed unit document { title } }',
      ],
      '}',
    ],
    '}',
  ])

const metricQuestion = ({ metric, region, where }: Of<'metric'>, language: Language) =>
  written([
    '{',
    [
      `compareRegions${argumentsText({ regions: [region], metrics: [metric], where, ...inLanguage(language) })} {`,
      [
        'metrics { metric { label unit } }',
        'rows {',
        [
          'region { name }',
          `values { value evidence${argumentsText(inLanguage(language))} { ${evidenceFields} } }`,
        ],
        '}',
      ],
      '}',
    ],
    '}',
  ])

const evidenceFields =
  'status coverage missing availableAt citations { locator printed unit document { title } }'

const names: Record<FundDimension | PerformanceDimension, string> = {
  PROGRAMME: 'programme { name }',
  PROJECT: 'project { shortName }',
  REGION: 'region { name }',
  YEAR: 'year',
  SOURCE: 'source',
  LEVEL1: 'level1',
  LEVEL2: 'level2',
  INDICATOR: 'indicator { name unit }',
}

const grouped = (
  field: string,
  where: object,
  by: readonly (FundDimension | PerformanceDimension)[],
  figures: readonly string[],
) =>
  written([
    '{',
    [
      `${field}${argumentsText({ where, by })} {`,
      ['nodes {', [...by.map((dimension) => names[dimension]), ...figures], '}'],
      '}',
    ],
    '}',
  ])

/** Chinese is what the API answers in when nothing is said. */
const inLanguage = (language: Language) => (language === 'EN' ? { language } : {})

const written = (lines: Lines, depth = 0): string =>
  lines
    .map((line) => (typeof line === 'string' ? `${'  '.repeat(depth)}${line}` : written(line, depth + 1)))
    .join('\n')
