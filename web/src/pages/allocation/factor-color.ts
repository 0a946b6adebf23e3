/** Factors have no colour of their own in the yearbook: they take these in their order. */
const colors = [
  'var(--accent)',
  'var(--local)',
  'var(--series-1)',
  'var(--good)',
  'var(--warn)',
  'var(--series-2)',
]

/** The colour of the k-th factor that has a weight. */
export const factorColor = (k: number): string => colors[k % colors.length] ?? 'var(--accent)'
export const equalColor = 'var(--missing)'
