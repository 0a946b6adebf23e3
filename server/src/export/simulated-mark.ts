import type { Snapshot } from '../snapshot.ts'

/** How a file says that made-up data is in it. */
export interface SimulatedMark {
  /** In front of the file's name. */
  inName: string
  /** Head of a column whose every cell holds `names`. */
  header: string
  names: string
  /** First line of the sheet that says what the file is. */
  line: [string, string]
}

/**
 * The mark of a file.
 * @param programmes ids of the simulated programmes that take part
 * @returns null where there are none: all data is real
 */
export function simulatedMark(snapshot: Snapshot, programmes: readonly string[]): SimulatedMark | null {
  if (programmes.length === 0) return null
  const names = programmes.map((id) => `${snapshot.programmes.get(id)?.name ?? id} (${id})`).join('、')
  return {
    inName: 'SIMULATED-',
    header: '含模拟数据 Contains SIMULATED data',
    names,
    line: [
      '模拟数据 SIMULATED',
      `并非真实：${names}由程序生成，仅供演示，不得作为依据。 Not real: made by a program for demonstration. Do not rely on it.`,
    ],
  }
}
