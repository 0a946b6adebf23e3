import type { ImportState } from 'schema/database/terms.ts'

/** What can be done to an import. */
export type ImportStep = 'READ' | 'REFUSE' | 'FAIL' | 'PUBLISH' | 'RETURN' | 'DISCARD'

/** From which states each step leads, and where to. What is not here cannot happen. */
export const STEPS: Record<ImportStep, { from: readonly ImportState[]; to: ImportState }> = {
  READ: { from: ['READING'], to: 'READY' },
  // A preview can be overtaken by another publish, which the sheets then contradict.
  REFUSE: { from: ['READING', 'READY'], to: 'REFUSED' },
  FAIL: { from: ['READING'], to: 'FAILED' },
  PUBLISH: { from: ['READY'], to: 'PUBLISHED' },
  RETURN: { from: ['READY', 'REFUSED'], to: 'RETURNED' },
  DISCARD: { from: ['READY', 'REFUSED', 'FAILED'], to: 'DISCARDED' },
}

export const canStep = (step: ImportStep, state: ImportState): boolean => STEPS[step].from.includes(state)
