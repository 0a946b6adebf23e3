import { useMemo } from 'react'
import type { Pick } from '../../charts/chart.tsx'
import { sourceColor } from '../../charts/chart-look.ts'
import { sankeyOptions } from '../../charts/sankey.options.ts'
import { useChartTheme } from '../../charts/use-chart-theme.ts'
import { useIsNarrow } from '../../charts/use-media.ts'
import { ChartCard } from '../../components/chart-card.tsx'
import { useOpenEvidence } from '../../components/evidence/evidence-ref.ts'
import { NothingDrawn } from '../../components/nothing-drawn.tsx'
import { useFilters } from '../../filters/filters-context.ts'
import { formatYears } from '../../format/date.ts'
import { useMoney } from '../../format/use-money.ts'
import type { FundFilter, FundsQuery } from '../../generated/graphql.ts'
import { useT } from '../../i18n/use-t.ts'
import { buildFlow, largestRegion } from './flow.ts'
import { FlowNote } from './flow-note.tsx'
import { useFlowColumns } from './use-flow-columns.tsx'
import { useFlowWords } from './use-flow-words.ts'
import type { Share } from './use-funds.ts'

interface Props {
  data: FundsQuery
  where: FundFilter
  /** How many there are, where they are too many to be drawn. */
  tooMany: { projects: number; regions: number } | null
}

/** Money from source through project to prefecture, as far as it is reported. */
export const FlowCard = ({ data, where, tooMany }: Props) => {
  const t = useT()
  const money = useMoney()
  const theme = useChartTheme()
  const isNarrow = useIsNarrow()
  const openEvidence = useOpenEvidence()
  const { filters, pick, isPicked } = useFilters()
  const words = useFlowWords()
  const flow = useMemo(() => buildFlow(data.arrivals.nodes, data.shares?.nodes ?? []), [data])
  const nodes = words.nodes(data, flow, theme)
  const labelOf = new Map(nodes.map(({ id, label }) => [id, label]))
  const nameNode = (id: string) => labelOf.get(id) ?? ''
  const columns = useFlowColumns(where, nameNode)

  const options = sankeyOptions(
    {
      nodes,
      links: flow.links.map(({ from, to, share, kind }) => ({
        from,
        to,
        value: share.budget ?? 0,
        label: share.source ? t(`source.${share.source}`) : '',
        text: words.said(share),
        color: sourceColor(theme, share.source ?? null),
        isMissing: kind === 'unallocated',
      })),
      isNarrow,
    },
    theme,
  )
  const marks = [
    ...nodes.flatMap(({ id, label, text, share, only }, dataIndex) => {
      const mark = { seriesId: 'flow', dataIndex, dataType: 'node' as const, name: id }
      if (!share || !only) return [{ ...mark, text: label }]
      return [
        { ...mark, text: `${label} ${words.said(share)}`, written: text ?? '' },
        { ...mark, text: t(isPicked(only) ? 'filter.notOnly' : 'filter.only', { name: label }) },
      ]
    }),
    ...flow.links.map(({ from, to, share }, dataIndex) => ({
      ...{ seriesId: 'flow', dataIndex, dataType: 'edge' as const, name: '' },
      text: `${nameNode(from)} → ${nameNode(to)} ${words.said(share)}`,
    })),
  ]
  /** A node's name filters by it; its figure, as a band, opens its source. */
  const onPick = ({ name, dataIndex, written }: Pick) => {
    const node = nodes.find(({ id }) => id === name)
    if (node?.only && written !== node.text) return pick(node.only)
    const share = node ? node.share : flow.links[dataIndex]?.share
    if (share) openEvidence(request(share))
  }
  const request = (share: Share) => ({
    label: `${words.place(share)} · ${t('measure.BUDGET')}`,
    shown: words.said(share),
    evidence: {
      of: 'fund' as const,
      measure: 'BUDGET' as const,
      where,
      at: { project: share.project?.id, region: share.region?.code, source: share.source },
    },
  })

  const [total] = data.flowTotal.nodes
  const isEmpty = flow.links.length === 0
  const isSplit = flow.links.some(({ share }) => share.region)
  const largest = largestRegion(data.flowRegions?.nodes ?? [])
  const sources = (where.sources ?? []).map((source) => t(`source.${source}`)).join(t('list.separator'))
  const silent = flow.silent.map(words.place).join(t('list.separator'))
  const numbers = { sources, total: total ? words.said(total) : '' }
  const title = largest
    ? t('funds.flow.title', {
        ...numbers,
        count: (data.flowRegions?.nodes ?? []).length,
        largest: words.place(largest),
        amount: words.said(largest),
      })
    : isEmpty
      ? t(silent ? 'funds.flow.title.silent' : 'funds.flow.title.zero', numbers)
      : t(isSplit || tooMany ? 'funds.flow.title.total' : 'funds.flow.title.unsplit', numbers)
  const { years } = filters
  const subtitle = years
    ? t('funds.flow.subtitle.years', {
        years: formatYears(years.from, years.to),
        unit: money.unitHead,
      })
    : t('funds.flow.subtitle', { unit: money.unitHead })
  return (
    <ChartCard
      id="flow"
      title={title}
      subtitle={subtitle}
      period={years ? null : undefined}
      options={options}
      parts={parts}
      height={isNarrow ? 480 : 420}
      picture={
        tooMany ? (
          <NothingDrawn>{t('funds.flow.many', tooMany)}</NothingDrawn>
        ) : (
          isEmpty && (
            <NothingDrawn>
              {silent ? t('funds.flow.empty', { list: silent }) : t('funds.flow.empty.zero')}
            </NothingDrawn>
          )
        )
      }
      columns={columns}
      rows={flow.links}
      rowKey={({ from, to, share }) => `${from} ${to} ${share.source}`}
      note={!isEmpty && !tooMany && <FlowNote flow={flow} chosen={filters.sources} place={words.place} />}
      marks={tooMany ? undefined : marks}
      onPick={onPick}
    />
  )
}

const parts = ['sankey'] as const
