import type { Finding } from '../../components/findings/use-findings.ts'
import type { FindingFilter } from '../../generated/graphql.ts'
import type { AnswerState, FindingChoice } from './finding-choice.ts'

/** The page's own choices, and the project filter of all pages. */
export interface Narrowing extends FindingChoice {
  projects: readonly string[]
}
type Facet = 'severity' | 'kind' | 'check' | 'indicator' | 'project' | 'answer' | 'search'

export const answerStateOf = ({ answer }: Finding): AnswerState => (answer ? 'ANSWERED' : 'OPEN')

const among = (chosen: readonly string[], value: string | undefined) =>
  chosen.length === 0 || (value !== undefined && chosen.includes(value))

const tests: Record<Facet, (finding: Finding, chosen: Narrowing) => boolean> = {
  severity: ({ severity }, chosen) => chosen.severity === null || severity === chosen.severity,
  kind: ({ check }, { kinds }) => among(kinds, check.kind),
  check: ({ check }, { checks }) => among(checks, check.id),
  indicator: ({ indicator }, { indicators }) => among(indicators, indicator?.id),
  project: ({ project }, { projects }) => among(projects, project?.id),
  answer: (finding, { answers }) => among(answers, answerStateOf(finding)),
  search: ({ message }, { search }) => message.toLowerCase().includes(search.trim().toLowerCase()),
}
const facets = Object.keys(tests) as Facet[]

/** The findings that fit every choice, in the order given. */
export const narrowFindings = (findings: readonly Finding[], chosen: Narrowing): Finding[] =>
  findings.filter((finding) => facets.every((facet) => tests[facet](finding, chosen)))

/**
 * How many findings each option of a facet would list, with the other choices as they are.
 * @returns option → count; an option that would leave nothing is not in it
 */
export const countOptions = (
  findings: readonly Finding[],
  chosen: Narrowing,
  facet: Facet,
  optionOf: (finding: Finding) => string | undefined,
): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const finding of findings) {
    const option = optionOf(finding)
    if (option === undefined) continue
    if (facets.every((other) => other === facet || tests[other](finding, chosen)))
      counts.set(option, (counts.get(option) ?? 0) + 1)
  }
  return counts
}

export const isNarrowed = ({ severity, search, ...lists }: Narrowing): boolean =>
  severity !== null || search.trim() !== '' || Object.values(lists).some((list) => list.length > 0)

/** The same choices as the API's argument, so that a file holds what the list shows. */
export const toFindingFilter = (chosen: Narrowing): FindingFilter => ({
  ...(chosen.severity && { severities: [chosen.severity] }),
  ...(chosen.kinds.length > 0 && { kinds: chosen.kinds }),
  ...(chosen.checks.length > 0 && { checks: chosen.checks }),
  ...(chosen.indicators.length > 0 && { indicators: chosen.indicators }),
  ...(chosen.answers.length === 1 && { answered: chosen.answers[0] === 'ANSWERED' }),
  ...(chosen.projects.length > 0 && { projects: [...chosen.projects] }),
  ...(chosen.search.trim() && { search: chosen.search.trim() }),
})
