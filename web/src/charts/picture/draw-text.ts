import { paintOf } from './paint.ts'
import { svg } from './svg-node.ts'

interface Line {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

/** A text of the page as SVG text, line by line where the browser broke it. */
export const drawText = (node: Text, style: CSSStyleDeclaration, origin: DOMRect): SVGElement[] => {
  const paint = paintOf(style.color)
  const anchor = anchorOf(style.textAlign)
  const share = descentShare(style)
  const halo = haloOf(style.textShadow)
  return linesOf(node).map((line) => {
    const text = svg('text', {
      x:
        (anchor === 'end' ? line.right : anchor === 'middle' ? (line.left + line.right) / 2 : line.left) -
        origin.left,
      y: line.bottom - (line.bottom - line.top) * share - origin.top,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill: paint.color,
      'fill-opacity': paint.opacity === 1 ? undefined : paint.opacity,
      'font-family': style.fontFamily,
      'font-size': Number.parseFloat(style.fontSize),
      'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
      'text-decoration': isUnderlined(style) ? 'underline' : undefined,
      ...(halo && { stroke: halo, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    })
    // The space behind it is kept: what follows in a mark-up of its own goes on with the same sentence.
    text.textContent = anchor === 'start' ? line.text.trimStart() : line.text.trim()
    return text
  })
}

const linesOf = (node: Text): Line[] => {
  const range = document.createRange()
  const lines: Line[] = []
  let at = 0
  for (const sign of node.data) {
    range.setStart(node, at)
    at += sign.length
    range.setEnd(node, at)
    const rect = range.getClientRects()[0]
    if (!rect || (rect.width === 0 && sign.trim() === '')) continue
    const line = lines.at(-1)
    const shown = sign.trim() === '' ? ' ' : sign
    if (line && Math.abs(line.bottom - rect.bottom) < rect.height / 2) {
      line.text += shown
      if (shown !== ' ') line.right = rect.right
    } else if (shown !== ' ') {
      lines.push({ text: shown, left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom })
    }
  }
  return lines
}

/** What can be clicked has a line that is transparent until the pointer is over it. */
const isUnderlined = (style: CSSStyleDeclaration) =>
  style.textDecorationLine === 'underline' && paintOf(style.textDecorationColor).opacity > 0

const anchorOf = (align: string) =>
  align === 'right' || align === 'end' ? 'end' : align === 'center' ? 'middle' : 'start'

let canvas: CanvasRenderingContext2D | null = null

/** How much of a line's height lies below its writing line, by the font's own measures. */
const descentShare = (style: CSSStyleDeclaration): number => {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (!canvas) return 0.22
  canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = canvas.measureText('国')
  return above + below > 0 ? below / (above + below) : 0.22
}

/** Names on the map stand off what lies under them. */
const haloOf = (shadow: string): string | null => {
  const [, color] = /^((?:rgb|color|oklab)[^)]*\)|#\w+)/.exec(shadow) ?? []
  return color ? paintOf(color).color : null
}
