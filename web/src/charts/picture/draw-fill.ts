import { argumentsOf, type Gradient, gradientOf, lengthOf } from './css-parts.ts'
import { paintOf } from './paint.ts'
import { svg } from './svg-node.ts'

export interface Area {
  x: number
  y: number
  width: number
  height: number
}
/** Puts a pattern or a gradient beside the drawing and gives its reference. */
export type Define = (element: SVGElement) => string

/** The background of a box: its colour, and over it hatches, dots or a run of colours, the last one lowest. */
export const drawFill = (style: CSSStyleDeclaration, area: Area, define: Define): SVGElement[] => {
  const radius = Number.parseFloat(style.borderTopLeftRadius) || undefined
  const box = { ...area, rx: radius && Math.min(radius, area.height / 2, area.width / 2) }
  const ground = paintOf(style.backgroundColor)
  const drawn =
    ground.opacity > 0 ? [svg('rect', { ...box, fill: ground.color, 'fill-opacity': opacity(ground) })] : []
  const layers = argumentsOf(style.backgroundImage).flatMap((image, nth) => {
    const gradient = gradientOf(image, area.width)
    if (!gradient) return []
    const tile = tileOf(style, nth, area)
    const fill = gradient.repeating
      ? define(hatch(gradient, area))
      : gradient.kind === 'radial'
        ? define(dots(gradient, tile))
        : run(gradient, tile, define)
    const isOnce = layerOf(style.backgroundRepeat, nth) === 'no-repeat'
    return [svg('rect', { ...(isOnce ? tile : box), fill })]
  })
  return [...drawn, ...layers.toReversed()]
}

/** What a list of values says of one layer; CSS begins a list anew where it is too short. */
const layerOf = (list: string, nth: number): string => {
  const values = argumentsOf(list)
  return values[nth % values.length] ?? ''
}

/** Where one copy of the background image lies. */
const tileOf = (style: CSSStyleDeclaration, nth: number, area: Area): Area => {
  const [wide, high] = layerOf(style.backgroundSize, nth).split(' ')
  const width = lengthOf(wide, area.width) ?? area.width
  const height = lengthOf(high, area.height) ?? area.height
  const x = lengthOf(layerOf(style.backgroundPositionX, nth), area.width - width) ?? 0
  const y = lengthOf(layerOf(style.backgroundPositionY, nth), area.height - height) ?? 0
  return { x: area.x + x, y: area.y + y, width, height }
}

/** Stripes across the gradient's direction. */
const hatch = ({ angle, stops }: Gradient, { x, y }: Area) => {
  const pitch = stops.at(-1)?.at ?? 6
  const pattern = svg('pattern', {
    ...{ width: pitch, height: pitch, patternUnits: 'userSpaceOnUse' },
    patternTransform: `translate(${x} ${y}) rotate(${angle - 90})`,
  })
  for (let nth = 0; nth + 1 < stops.length; nth += 2) {
    const [from, to] = [stops[nth], stops[nth + 1]]
    const paint = paintOf(from?.color ?? '')
    if (!from || !to || paint.opacity === 0) continue
    const start = from.at ?? 0
    const width = (to.at ?? pitch) - start
    const stripe = { x: start, y: 0, width, height: pitch }
    pattern.append(svg('rect', { ...stripe, fill: paint.color, 'fill-opacity': opacity(paint) }))
  }
  return pattern
}

/** A dot in the middle of each tile. */
const dots = ({ stops: [dot, ground] }: Gradient, { x, y, width, height }: Area) => {
  const pattern = svg('pattern', { x, y, width, height, patternUnits: 'userSpaceOnUse' })
  const [inner, outer] = [paintOf(dot?.color ?? ''), paintOf(ground?.color ?? '')]
  pattern.append(
    svg('rect', { width, height, fill: outer.color, 'fill-opacity': opacity(outer) }),
    svg('circle', { cx: width / 2, cy: height / 2, r: dot?.at ?? 1, fill: inner.color }),
  )
  return pattern
}

/** From one colour to the next along the tile; one colour alone is plain. */
const run = ({ angle, stops }: Gradient, tile: Area, define: Define) => {
  const [first, ...others] = stops
  if (others.every(({ color }) => color === first?.color)) return paintOf(first?.color ?? '').color
  const turn = (angle * Math.PI) / 180
  const [across, down] = [Math.sin(turn) / 2, -Math.cos(turn) / 2]
  const ends = { x1: 0.5 - across, y1: 0.5 - down, x2: 0.5 + across, y2: 0.5 + down }
  const gradient = svg('linearGradient', ends)
  const length = Math.abs(across) > Math.abs(down) ? tile.width : tile.height
  stops.forEach(({ color, at }, nth) => {
    const paint = paintOf(color)
    gradient.append(
      svg('stop', {
        offset: at === null ? nth / Math.max(1, stops.length - 1) : at / (length || 1),
        'stop-color': paint.color,
        'stop-opacity': opacity(paint),
      }),
    )
  })
  return define(gradient)
}

const opacity = (paint: { opacity: number }) => (paint.opacity === 1 ? undefined : paint.opacity)
