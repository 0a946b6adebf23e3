import { drawBorder } from './draw-border.ts'
import { drawFill } from './draw-fill.ts'
import { drawSvg } from './draw-svg.ts'
import { drawText } from './draw-text.ts'
import { paintOf } from './paint.ts'
import { svg } from './svg-node.ts'

export interface Picture {
  svg: string
  width: number
  height: number
}

/**
 * A card of the page as one SVG that stands alone: real shapes and real text, so that any office or drawing program
 * opens it (a picture of HTML inside SVG would be empty there). Tools are left out; `data-picture="only"` is shown.
 */
export const drawPicture = (card: HTMLElement): Picture => {
  card.dataset.drawing = 'true'
  try {
    return draw(card)
  } finally {
    delete card.dataset.drawing
  }
}

const draw = (card: HTMLElement): Picture => {
  const origin = card.getBoundingClientRect()
  const [width, height] = [Math.ceil(origin.width), Math.ceil(origin.height)]
  const image = svg('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  })
  const definitions = svg('defs')
  const define = (element: SVGElement) => {
    element.id = `fill-${definitions.childElementCount + 1}`
    definitions.append(element)
    return `url(#${element.id})`
  }
  const paper = paintOf(getComputedStyle(card).backgroundColor)
  image.append(definitions, svg('rect', { width, height, fill: paper.opacity > 0 ? paper.color : '#ffffff' }))
  const title = card.querySelector('h2')?.textContent
  if (title) image.prepend(Object.assign(svg('title'), { textContent: title }))
  image.append(...partsOf(card, origin, define))
  return { svg: new XMLSerializer().serializeToString(image), width, height }
}

const partsOf = (
  element: HTMLElement,
  origin: DOMRect,
  define: (element: SVGElement) => string,
): SVGElement[] => {
  const style = getComputedStyle(element)
  if (!isDrawn(element, style)) return []
  const rect = element.getBoundingClientRect()
  const area = {
    x: rect.left - origin.left,
    y: rect.top - origin.top,
    width: rect.width,
    height: rect.height,
  }
  const isSeen = style.visibility === 'visible'
  const hasBox =
    isSeen &&
    rect.width > 0 &&
    rect.height > 0 &&
    (style.display !== 'inline' || element.getClientRects().length === 1)
  const box = hasBox ? [...drawFill(style, area, define), ...drawBorder(style, area)] : []
  const inner = [...element.childNodes].flatMap((child): SVGElement[] => {
    if (child instanceof Text) return isSeen && child.data.trim() !== '' ? drawText(child, style, origin) : []
    if (child instanceof SVGSVGElement)
      return isDrawn(child, getComputedStyle(child)) ? [drawSvg(child, origin)] : []
    return child instanceof HTMLElement ? partsOf(child, origin, define) : []
  })
  const isClipped = style.overflowX !== 'visible' && style.overflowX !== ''
  const parts = isClipped && inner.length > 0 ? [...box, clipped(inner, area, define)] : [...box, ...inner]
  const opacity = Number(style.opacity)
  if (opacity === 1 || parts.length === 0) return parts
  const group = svg('g', { opacity })
  group.append(...parts)
  return [group]
}

const clipped = (
  parts: SVGElement[],
  area: Record<'x' | 'y' | 'width' | 'height', number>,
  define: (element: SVGElement) => string,
) => {
  const clip = svg('clipPath')
  clip.append(svg('rect', area))
  const group = svg('g', { 'clip-path': define(clip) })
  group.append(...parts)
  return group
}

const isDrawn = (element: Element, style: CSSStyleDeclaration) =>
  style.display !== 'none' &&
  style.opacity !== '0' &&
  style.clipPath === 'none' &&
  !/^(hide|controls)$/.test(element.getAttribute('data-print') ?? '')
