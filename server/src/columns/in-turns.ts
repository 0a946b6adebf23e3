import { QueryTimeout } from 'schema/database/errors.ts'

/** Work in pieces: at each `yield` it may be put off, so that others are served. */
export type Work<Result> = Generator<void, Result, void>

/** How long one question may keep all others waiting, in milliseconds. */
const TURN = 5

type Step = () => void

const fresh: Step[] = []
const begun: Step[] = []
let turns = 0

/**
 * Does work in turns of the event loop, a few milliseconds each: between two of them everybody else is served. Who has not
 * had a turn yet goes before those who need many, every second time, so that a small question does not wait for large ones
 * and large ones come to their end too. Its own time is counted, not what it waits for others.
 * @param deadlineMs How long it may work in all.
 * @throws QueryTimeout
 */
export function inTurns<Result>(work: Work<Result>, deadlineMs = Infinity): Promise<Result> {
  let worked = 0
  return new Promise((resolve, reject) => {
    const step = () => {
      try {
        const began = performance.now()
        const until = began + Math.min(TURN, deadlineMs - worked)
        do {
          const { done, value } = work.next()
          if (done) return resolve(value)
        } while (performance.now() < until)
        worked += performance.now() - began
        if (worked > deadlineMs) throw new QueryTimeout(deadlineMs)
        queue(begun, step)
      } catch (error) {
        reject(error)
      }
    }
    queue(fresh, step)
  })
}

function queue(line: Step[], step: Step): void {
  line.push(step)
  if (fresh.length + begun.length === 1) setImmediate(turn)
}

function turn(): void {
  const [first, second] = turns++ % 2 === 0 ? [fresh, begun] : [begun, fresh]
  const step = first.shift() ?? second.shift()
  // Before the step, which may queue itself again.
  if (fresh.length + begun.length > 0) setImmediate(turn)
  step?.()
}
