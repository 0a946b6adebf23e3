import type { EChartsOption } from 'echarts'
import { chartBase } from './chart-base.ts'
import type { ChartTheme } from './chart-look.ts'
import { tooltipRows } from './tooltip.ts'

export interface SankeyNode {
  /** Unique; what a click on the node gives as its name. */
  id: string
  label: string
  /** The node's own figure; null where none is to be shown. */
  text: string | null
  color: string
  /** Nothing is reported behind it: an outline, no colour. */
  isMissing?: boolean
  /** The first column's names stand inside, to the right of their node. */
  column: 0 | 1 | 2
}
export interface SankeyLink {
  from: string
  to: string
  value: number
  /** What flows, for the tooltip. */
  label: string
  text: string
  color: string
  isMissing?: boolean
}

/** Money in bands, left to right; every band is as wide as one reported figure. */
export const sankeyOptions = (
  { nodes, links, isNarrow }: { nodes: SankeyNode[]; links: SankeyLink[]; isNarrow: boolean },
  theme: ChartTheme,
): EChartsOption => {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  const written = (id: string) => {
    const node = nodeOf.get(id)
    if (!node) return ''
    return node.text === null ? `{name|${node.label}}` : `{name|${node.label}}\n{figure|${node.text}}`
  }
  return {
    ...chartBase(theme),
    tooltip: {
      ...chartBase(theme).tooltip,
      trigger: 'item',
      formatter: (params) => {
        const item = Array.isArray(params) ? params[0] : params
        if (!item) return ''
        const node = nodeOf.get(item.name)
        if (node) return tooltipRows(node.label, [{ label: '', text: node.text ?? '', color: node.color }])
        const link = links[item.dataIndex]
        if (!link) return ''
        const title = `${nodeOf.get(link.from)?.label ?? ''} → ${nodeOf.get(link.to)?.label ?? ''}`
        return tooltipRows(title, [link])
      },
    },
    series: [
      {
        type: 'sankey',
        id: 'flow',
        left: 2,
        right: isNarrow ? 100 : 160,
        top: 8,
        bottom: 16,
        nodeWidth: isNarrow ? 8 : 12,
        nodeGap: 24,
        // The opening wipe is left half done when a new answer arrives meanwhile.
        animation: false,
        draggable: false,
        layoutIterations: 32,
        cursor: 'pointer',
        emphasis: { focus: 'adjacency' },
        label: {
          color: theme.ink,
          formatter: ({ name }) => written(name),
          rich: {
            name: { color: theme.ink2, fontSize: isNarrow ? 11 : 12, lineHeight: 16 },
            figure: { color: theme.ink, fontSize: isNarrow ? 12 : 14, fontWeight: 600, lineHeight: 18 },
          },
        },
        data: nodes.map(({ id, color, isMissing, column }) => ({
          name: id,
          depth: column,
          itemStyle: isMissing
            ? { color: theme.surface, borderColor: theme.rule, borderType: 'dashed' as const, borderWidth: 1 }
            : { color, borderWidth: 0 },
        })),
        links: links.map(({ from, to, value, color, isMissing }) => ({
          source: from,
          target: to,
          value,
          lineStyle: {
            color: isMissing ? theme.missing : color,
            opacity: isMissing ? 0.16 : 0.34,
            curveness: 0.5,
          },
        })),
      },
    ],
  }
}
