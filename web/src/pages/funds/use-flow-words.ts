import type { ChartTheme } from '../../charts/chart-look.ts'
import { sourceColor } from '../../charts/chart-look.ts'
import type { SankeyNode } from '../../charts/sankey.options.ts'
import type { Filters } from '../../filters/filters.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FundsQuery } from '../../generated/graphql.ts'
import { useProjectName, useRegionName, useT } from '../../i18n/use-t.ts'
import { type Flow, type FlowLink, nodeOf, unallocated } from './flow.ts'
import type { Share } from './use-funds.ts'

/** A node that filters by what it names, and whose figure has a source; the one of what is not reported has neither. */
export type FlowNode = SankeyNode & { share?: Share; only?: Partial<Filters> }

/** A share's amount, its place and the flow's nodes in the reader's words and unit. */
export const useFlowWords = () => {
  const t = useT()
  const money = useMoney()
  const regionOf = useRegionName()
  const projectName = useProjectName()

  const amount = ({ budget, budgetEvidence }: Share) => {
    const text = money.text(budget)
    if (text === null) return t(`status.${budgetEvidence.status}`)
    return budgetEvidence.status === 'PARTIAL' ? t('figure.atLeast', { value: text }) : text
  }
  /** With its unit, as a sentence says it. */
  const said = (share: Share) => {
    const text = money.said(share.budget)
    if (text === null) return amount(share)
    return share.budgetEvidence.status === 'PARTIAL' ? t('figure.atLeast', { value: text }) : text
  }
  const place = ({ project, region, source }: Share) =>
    [project && projectName(project), region && regionOf(region), source && t(`source.${source}`)]
      .filter(Boolean)
      .join(' · ')

  /** The nodes that bands touch, each with the API's own total; in the order of the answer, so that bands do not cross. */
  const nodes = (data: FundsQuery, { links }: Flow, theme: ChartTheme): FlowNode[] => {
    const used = new Set(links.flatMap(({ from, to }) => [from, to]))
    const node = (
      id: string,
      share: Share,
      color: string,
      column: SankeyNode['column'],
      only: Partial<Filters>,
    ) => ({
      id,
      share,
      only,
      color,
      column,
      label: place(share),
      text: amount(share),
    })
    return [
      ...data.flowSources.nodes.map((share) =>
        node(nodeOf.source(share), share, sourceColor(theme, share.source ?? null), 0, {
          sources: share.source ? [share.source] : [],
        }),
      ),
      ...data.flowProjects.nodes.map((share) =>
        node(nodeOf.project(share), share, theme.ink2, 1, { projects: idsOf(share.project?.id) }),
      ),
      ...inOrderOf(links, data.flowRegions?.nodes ?? []).map((share) =>
        node(nodeOf.region(share), share, theme.ink3, 2, { regions: idsOf(share.region?.code) }),
      ),
      {
        id: unallocated,
        label: t('funds.flow.unallocated'),
        text: null,
        color: theme.missing,
        isMissing: true,
        column: 2 as const,
      },
    ].filter(({ id }) => used.has(id))
  }
  return { amount, said, place, nodes }
}

const idsOf = (id: string | undefined): string[] => (id === undefined ? [] : [id])

/** Prefectures under the project that pays them first, so that bands do not cross. */
const inOrderOf = (links: readonly FlowLink[], regions: readonly Share[]) => {
  const rank = new Map(links.map(({ to }, at) => [to, at] as const).toReversed())
  return regions.toSorted((a, b) => (rank.get(nodeOf.region(a)) ?? 0) - (rank.get(nodeOf.region(b)) ?? 0))
}
