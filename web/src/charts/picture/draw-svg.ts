import { paintOf } from './paint.ts'
import { svg } from './svg-node.ts'

const paints = ['fill', 'stroke'] as const
const plain = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const
const initial: Partial<Record<(typeof plain)[number], string>> = {
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  opacity: '1',
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'paint-order': 'normal',
  'font-weight': '400',
}

/** A drawing of the page (a map, a wheel, what ECharts drew) with the style sheets' part in it, so that it stands alone. */
export const drawSvg = (source: SVGSVGElement, origin: DOMRect): SVGElement => {
  const box = source.getBoundingClientRect()
  const copy = standAlone(source)
  const place = { x: box.left - origin.left, y: box.top - origin.top, width: box.width, height: box.height }
  for (const [key, value] of Object.entries(place))
    copy.setAttribute(key, String(Math.round(value * 100) / 100))
  if (!source.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${box.width} ${box.height}`)
  return copy
}

const standAlone = (source: Element): SVGElement => {
  const style = getComputedStyle(source)
  // A link or a button of the page is a mere group in a file.
  const copy = svg(source.localName === 'a' ? 'g' : source.localName)
  for (const { name, value } of source.attributes) if (isKept(name)) copy.setAttribute(name, value)
  if (source.localName !== 'svg' && source.localName !== 'title') dress(copy, source, style)
  for (const child of source.childNodes) {
    if (child instanceof Text) copy.append(child.data)
    else if (child instanceof SVGElement && !isHidden(child)) copy.append(standAlone(child))
  }
  return copy
}

const isHidden = (element: Element) =>
  element.localName !== 'title' &&
  element.closest('defs') === null &&
  getComputedStyle(element).display === 'none'

const isKept = (name: string) =>
  !/^(class|style|href|xlink:href|tabindex|role|data-.*|aria-.*|on.*|focusable)$/.test(name)

const dress = (copy: SVGElement, source: Element, style: CSSStyleDeclaration) => {
  for (const name of paints) {
    const value = style.getPropertyValue(name)
    const reference = /^url\("?([^")]+)"?\)/.exec(value)
    if (reference) copy.setAttribute(name, `url(${reference[1]})`)
    else if (value === 'none') copy.setAttribute(name, 'none')
    else {
      const { color, opacity } = paintOf(value)
      copy.setAttribute(name, color)
      if (opacity < 1) copy.setAttribute(`${name}-opacity`, String(opacity))
    }
  }
  for (const name of plain) {
    const value = style.getPropertyValue(name)
    const isWritten = source.hasAttribute(name)
    if (value && (value !== initial[name] || isWritten)) copy.setAttribute(name, value.replaceAll('px', ''))
  }
}
