import type { ApolloClient } from '@apollo/client'
import {
  type EvidencePartsFragment,
  FundEvidenceDocument,
  type Language,
  PerformanceEvidenceDocument,
  type PerformanceEvidenceQuery,
  ResultEvidenceDocument,
} from '../../generated/graphql.ts'
import type { EvidenceRef } from './evidence-ref.ts'
import { findParts, type Split } from './fund-parts.ts'
import { findMetric } from './metric-evidence.ts'
import { fundDimensions, narrowFunds, narrowResults, performanceDimensions } from './narrow.ts'
import { findTransfer } from './transfer-evidence.ts'

/** The evidence of one figure; a rate has two parts, executed and budget, and their quotient. */
export interface FoundEvidence {
  parts: {
    measure: 'BUDGET' | 'RECEIVED' | 'EXECUTED' | null
    value: number | null
    evidence: EvidencePartsFragment
  }[]
  rate: number | null
  /** What the figure was added up from; null where it is printed itself or the parts do not tell. */
  split?: Split | null
  /** Counts and sums behind a score, a mean or a count of indicators. */
  standing?: PerformanceEvidenceQuery['performance']['nodes'][number]
}

/** Asks for it past the cache: the same question with other fields would else displace the page's answer. */
export const findEvidence = (
  client: ApolloClient,
  ref: EvidenceRef,
  language: Language,
): Promise<FoundEvidence | null> =>
  ref.of === 'fund'
    ? findFund(client, ref, language)
    : ref.of === 'result'
      ? findResult(client, ref, language)
      : ref.of === 'transfer'
        ? findTransfer(client, ref)
        : ref.of === 'metric'
          ? findMetric(client, ref, language)
          : findPerformance(client, ref, language)

const findFund = async (
  client: ApolloClient,
  { measure, where, at = {} }: Extract<EvidenceRef, { of: 'fund' }>,
  language: Language,
) => {
  const isRate = measure === 'RATE'
  const variables = {
    where: narrowFunds(where, at),
    by: fundDimensions(at),
    isBudget: isRate || measure === 'BUDGET',
    isReceived: measure === 'RECEIVED',
    isExecuted: isRate || measure === 'EXECUTED',
    language,
  }
  const { data } = await client.query({ query: FundEvidenceDocument, variables, fetchPolicy: 'no-cache' })
  const node = data?.funds.nodes.find(
    ({ project, region, year, source }) =>
      same(at.project, project?.id) &&
      same(at.region, region?.code) &&
      same(at.year, year) &&
      same(at.source, source),
  )
  if (!node) return null
  const found = [
    { measure: 'EXECUTED' as const, value: node.executed ?? null, evidence: node.executedEvidence },
    { measure: 'BUDGET' as const, value: node.budget ?? null, evidence: node.budgetEvidence },
    { measure: 'RECEIVED' as const, value: node.received ?? null, evidence: node.receivedEvidence },
  ]
  const parts = found.flatMap(({ evidence, ...part }) => (evidence ? [{ ...part, evidence }] : []))
  const [part] = parts
  const isSum = !isRate && part && (part.evidence.status === 'DERIVED' || part.evidence.status === 'PARTIAL')
  const split = isSum ? await findParts(client, { measure, where, at, whole: part.value }) : null
  return { parts, rate: isRate ? (node.executionRate ?? null) : null, split }
}

const findResult = async (
  client: ApolloClient,
  { id, figure, where }: Extract<EvidenceRef, { of: 'result' }>,
  language: Language,
): Promise<FoundEvidence | null> => {
  const { data } = await client.query({
    query: ResultEvidenceDocument,
    variables: { where: narrowResults(where, id), figure, language },
    fetchPolicy: 'no-cache',
  })
  const node = data?.results.nodes.find((result) => result.id === id)
  return node ? { parts: [{ measure: null, value: null, evidence: node.evidence }], rate: null } : null
}

const findPerformance = async (
  client: ApolloClient,
  { figure, says, where, at = {} }: Extract<EvidenceRef, { of: 'performance' }>,
  language: Language,
) => {
  const variables = { where, by: performanceDimensions(at), language }
  const { data } = await client.query({
    query: PerformanceEvidenceDocument,
    variables,
    fetchPolicy: 'no-cache',
  })
  const node = data?.performance.nodes.find(
    ({ project, region, year, level1, level2, indicator }) =>
      same(at.project, project?.id) &&
      same(at.region, region?.code) &&
      same(at.year, year) &&
      same(at.level1, level1) &&
      same(at.level2, level2) &&
      same(at.indicator, indicator?.id),
  )
  const found = ofFigure(node, figure)
  return found && says ? { ...found, standing: node } : found
}

const ofFigure = (
  node: { targetEvidence: EvidencePartsFragment; actualEvidence: EvidencePartsFragment } | undefined,
  figure: 'TARGET' | 'ACTUAL',
): FoundEvidence | null => {
  if (!node) return null
  const evidence = figure === 'TARGET' ? node.targetEvidence : node.actualEvidence
  return { parts: [{ measure: null, value: null, evidence }], rate: null }
}

const same = <T>(wanted: T | null | undefined, found: T | null | undefined) => !wanted || wanted === found
