/** Drawing unit of a radar: a plane of 100 × 84, its centre in the middle. */
export const radarPlane = { width: 100, height: 84, radius: 30, label: 34 }

interface Spot {
  x: number
  y: number
}

/** A place on the nth of `count` axes, `share` of the radius from the centre; the first axis points up. */
export const spotOn = (nth: number, count: number, share: number, radius = radarPlane.radius): Spot => {
  const angle = (2 * Math.PI * nth) / count - Math.PI / 2
  return {
    x: round(radarPlane.width / 2 + Math.cos(angle) * radius * share),
    y: round(radarPlane.height / 2 + Math.sin(angle) * radius * share),
  }
}

/**
 * The outline through values from 0 to 1, one an axis. It breaks at a missing value and never bridges it; closed, and so
 * to be filled, only where none is missing.
 */
export const radarPath = (values: readonly (number | null)[]): { path: string; closed: boolean } => {
  const count = values.length
  const sides = values.flatMap((value, nth) => {
    const following = (nth + 1) % count
    const next = values[following]
    if (value === null || next === null || next === undefined) return []
    const [from, to] = [spotOn(nth, count, value), spotOn(following, count, next)]
    return [`M${from.x} ${from.y}L${to.x} ${to.y}`]
  })
  if (sides.length < count) return { path: sides.join(''), closed: false }
  const corners = values.map((value, nth) => spotOn(nth, count, value ?? 0))
  return { path: `M${corners.map(({ x, y }) => `${x} ${y}`).join('L')}Z`, closed: true }
}

const round = (value: number) => Number(value.toFixed(3))
