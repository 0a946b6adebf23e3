import { readdir, readFile } from 'node:fs/promises'

/** Linux counts processor time in hundredths of a second. */
const MICROSECONDS = 10_000

/** Microseconds of processor time that a server and its child processes have used; 0 where the system does not say. */
export async function processorOf(pid: number): Promise<number> {
  const all = await readdir('/proc').catch(() => [])
  const processes = await Promise.all(all.filter((name) => /^\d+$/.test(name)).map(times))
  return processes
    .filter((one) => one !== null && (one.pid === pid || one.parent === pid))
    .reduce((sum, one) => sum + (one?.ticks ?? 0) * MICROSECONDS, 0)
}

/** Own time and that of children who have ended. */
async function times(name: string): Promise<{ pid: number; parent: number; ticks: number } | null> {
  const text = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => null)
  if (text === null) return null
  // The second field is the program's name, in brackets, and may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
  return { pid: Number(name), parent: Number(fields[1]), ticks }
}
