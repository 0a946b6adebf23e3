import { setImmediate as pause } from 'node:timers/promises'
import { inTurns, type Work } from 'server/columns/in-turns.ts'
import { describe, expect, it } from 'vitest'

/** Work that takes so many milliseconds, in pieces of one. */
function* busy(milliseconds: number): Work<number> {
  for (let piece = 0; piece < milliseconds; piece++) {
    const until = performance.now() + 1
    while (performance.now() < until);
    yield
  }
  return milliseconds
}

describe('work in turns', () => {
  it('gives what the work comes to, or its error', async () => {
    expect(await inTurns(busy(2))).toBe(2)
    const failing = function* (): Work<never> {
      yield
      throw new Error('Halfway through.')
    }
    await expect(inTurns(failing())).rejects.toThrow('Halfway through.')
  })

  it('is stopped once it has worked for longer than it may, whatever it waited for others', async () => {
    const others = Array.from({ length: 4 }, () => inTurns(busy(40)))
    await expect(inTurns(busy(400), 20)).rejects.toMatchObject({ code: 'QUERY_TIMEOUT', deadlineMs: 20 })
    await Promise.all(others)
    const waiting = Array.from({ length: 4 }, () => inTurns(busy(40)))
    expect(await inTurns(busy(2), 1_000)).toBe(2)
    await Promise.all(waiting)
  })

  it('lets others in between two questions, however many come at once', async () => {
    let done = 0
    const works = Array.from({ length: 20 }, () => inTurns(busy(1)).then(() => done++))
    let between = 0
    const look = async () => {
      for (; done < 20; between++) await pause()
    }
    await Promise.all([look(), ...works])
    expect(between).toBeGreaterThanOrEqual(19)
  })

  it('lets a small question pass large ones that came before, and all come to their end', async () => {
    const ended: string[] = []
    const large = Array.from({ length: 4 }, () => inTurns(busy(100)).then(() => ended.push('large')))
    await pause()
    const small = Array.from({ length: 3 }, () => inTurns(busy(1)).then(() => ended.push('small')))
    await Promise.all([...large, ...small])
    expect(ended.slice(0, 3)).toEqual(['small', 'small', 'small'])
    expect(ended).toHaveLength(7)
  })
})
