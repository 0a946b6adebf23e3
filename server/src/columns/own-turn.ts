import { setImmediate as pause } from 'node:timers/promises'

let last: Promise<void> = Promise.resolve()

/**
 * Resolves in a turn of the event loop of its own, after those who asked before: between two walks through the columns
 * everybody else is served, however many questions came at once.
 */
export function ownTurn(): Promise<void> {
  last = last.then(() => pause())
  return last
}
