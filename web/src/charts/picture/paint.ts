/** A colour as every drawing program reads it: six hexadecimal digits and how much it covers, 0 to 1. */
export interface Paint {
  color: string
  opacity: number
}

let canvas: CanvasRenderingContext2D | null = null
const known = new Map<string, Paint>()

/** Any CSS colour of the page (`oklab(…)`, `color(srgb …)`) as a plain one: the browser paints a point, and we read it. */
export const paintOf = (css: string): Paint => {
  const found = known.get(css)
  if (found) return found
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!canvas) return { color: '#000000', opacity: 1 }
  canvas.clearRect(0, 0, 1, 1)
  canvas.fillStyle = css
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
  const digits = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')
  const paint = { color: `#${digits}`, opacity: Math.round((alpha / 255) * 1000) / 1000 }
  known.set(css, paint)
  return paint
}
