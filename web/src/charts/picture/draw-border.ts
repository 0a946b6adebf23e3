import type { Area } from './draw-fill.ts'
import { paintOf } from './paint.ts'
import { svg } from './svg-node.ts'

/** The borders of a box: one outline where all four are alike, else a line a side. */
export const drawBorder = (style: CSSStyleDeclaration, { x, y, width, height }: Area): SVGElement[] => {
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => ({
    side,
    size: Number.parseFloat(style[`border${side}Width`]),
    kind: style[`border${side}Style`],
    color: style[`border${side}Color`],
  }))
  const seen = sides.filter(
    ({ size, kind, color }) => size > 0 && kind !== 'none' && paintOf(color).opacity > 0,
  )
  const [first] = seen
  if (!first) return []
  const strokeOf = ({ size, kind, color }: typeof first) => {
    const paint = paintOf(color)
    return {
      stroke: paint.color,
      'stroke-opacity': paint.opacity === 1 ? undefined : paint.opacity,
      'stroke-width': size,
      'stroke-dasharray':
        kind === 'dashed' ? `${size * 3} ${size * 2}` : kind === 'dotted' ? `${size} ${size}` : undefined,
    }
  }
  const isAlike =
    seen.length === 4 && seen.every(({ size, color }) => size === first.size && color === first.color)
  if (isAlike) {
    const inset = first.size / 2
    const radius = Number.parseFloat(style.borderTopLeftRadius) || undefined
    return [
      svg('rect', {
        ...{ x: x + inset, y: y + inset },
        ...{ width: Math.max(0, width - first.size), height: Math.max(0, height - first.size) },
        rx: radius && Math.min(radius, height / 2),
        fill: 'none',
        ...strokeOf(first),
      }),
    ]
  }
  return seen.map((border) => {
    const inset = border.size / 2
    const line =
      border.side === 'Top'
        ? { x1: x, y1: y + inset, x2: x + width, y2: y + inset }
        : border.side === 'Bottom'
          ? { x1: x, y1: y + height - inset, x2: x + width, y2: y + height - inset }
          : border.side === 'Left'
            ? { x1: x + inset, y1: y, x2: x + inset, y2: y + height }
            : { x1: x + width - inset, y1: y, x2: x + width - inset, y2: y + height }
    return svg('line', { ...line, ...strokeOf(border) })
  })
}
