/** Round steps from 0 that reach at least `max`, three to six of them: 0, 5000, 10000, 15000, 20000. */
export const niceTicks = (max: number): number[] => {
  if (!(max > 0)) return [0]
  const power = 10 ** Math.floor(Math.log10(max / 4))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size * 4.999 >= max) ?? max
  const count = Math.ceil(max / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, nth) => Number((nth * step).toPrecision(12)))
}
