import { severityOrder } from '../../components/findings/severity-mark.tsx'
import { joinList, listOf, type Search } from '../../filters/search.ts'
import type { CheckKind, Severity } from '../../generated/graphql.ts'

/** Whether the office has said something to a finding yet. */
export type AnswerState = 'OPEN' | 'ANSWERED'

/** Which findings to list. Empty lists, null and '' mean "all". The project is the filter that all pages share. */
export interface FindingChoice {
  severity: Severity | null
  kinds: CheckKind[]
  checks: string[]
  indicators: string[]
  answers: AnswerState[]
  search: string
}
/** A value of the link that means nothing here; shown to the reader. */
export interface IgnoredChoice {
  field: 'severity' | 'kind' | 'check' | 'indicator' | 'answer'
  value: string
}
/** Codes that exist; null while they are not known yet, then every code passes. */
export interface KnownCodes {
  checks: readonly string[]
  indicators: readonly string[]
}

/** In the order of the field's rules. */
export const kindOrder: readonly CheckKind[] = [
  'SUMS',
  'RATES',
  'PROSE',
  'SCORES',
  'CONTRADICTIONS',
  'PLAUSIBILITY',
  'TIME',
  'EXTRACTION',
]

export const answerStates: readonly AnswerState[] = ['OPEN', 'ANSWERED']

export const noChoice: FindingChoice = {
  severity: null,
  kinds: [],
  checks: [],
  indicators: [],
  answers: [],
  search: '',
}

export const readChoice = (
  search: Search,
  known: KnownCodes | null,
): { choice: FindingChoice; ignored: IgnoredChoice[] } => {
  const ignored: IgnoredChoice[] = []
  const keep = <T extends string>(
    field: IgnoredChoice['field'],
    texts: readonly string[],
    read: (text: string) => T | undefined,
  ): T[] =>
    texts.flatMap((text) => {
      const found = read(text)
      if (found === undefined) ignored.push({ field, value: text })
      return found === undefined ? [] : [found]
    })
  const wordIn =
    <T extends string>(values: readonly T[]) =>
    (text: string) =>
      values.find((value) => value.toLowerCase() === text)
  const codeIn = (codes: readonly string[] | undefined) => (text: string) =>
    !codes || codes.includes(text) ? text : undefined
  const choice: FindingChoice = {
    severity: keep('severity', listOf(search.severity).slice(0, 1), wordIn(severityOrder))[0] ?? null,
    kinds: keep('kind', listOf(search.kind), wordIn(kindOrder)),
    checks: keep('check', listOf(search.check), codeIn(known?.checks)),
    indicators: keep('indicator', listOf(search.indicator), codeIn(known?.indicators)),
    answers: keep('answer', listOf(search.answer), wordIn(answerStates)),
    search: search.q ?? '',
  }
  return { choice, ignored }
}

/** As values of the query string; defaults are empty, which leaves them out. */
export const writeChoice = ({
  severity,
  kinds,
  checks,
  indicators,
  answers,
  search,
}: FindingChoice): Search => ({
  severity: severity?.toLowerCase() ?? '',
  kind: joinList(kinds.map((kind) => kind.toLowerCase())),
  check: joinList(checks),
  indicator: joinList(indicators),
  answer: joinList(answers.map((answer) => answer.toLowerCase())),
  q: search,
})
