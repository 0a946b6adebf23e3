const SVG = 'http://www.w3.org/2000/svg'

type Attributes = Record<string, string | number | undefined>

/** An SVG element with its attributes; those that are undefined are left out. */
export const svg = (name: string, attributes: Attributes = {}): SVGElement => {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined)
      element.setAttribute(key, typeof value === 'number' ? String(round(value)) : value)
  }
  return element
}

/** Two decimals of a pixel are enough, and keep the file small. */
export const round = (value: number): number => Math.round(value * 100) / 100
