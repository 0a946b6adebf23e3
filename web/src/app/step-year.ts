interface Years {
  from: number
  to: number
}

/** One year further or back; before the first and after the last stands the whole span again, as null. */
export const stepYear = (known: readonly number[], years: Years | null, step: -1 | 1): Years | null => {
  const ordered = known.toSorted((a, b) => a - b)
  const at = years ? ordered.indexOf(step === 1 ? years.to : years.from) : step === 1 ? -1 : ordered.length
  const year = ordered[at + step]
  return year === undefined ? null : { from: year, to: year }
}
