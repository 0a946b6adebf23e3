/** Numbers from 0 up to 1, the same ones for the same seed on every machine. */
export type Random = () => number

const STEP = 0x6d_2b_79_f5

/** A stream of its own for each text: what one project draws never moves the figures of another. */
export function randomOf(seed: string): Random {
  // FNV-1a makes the text a number, mulberry32 makes the number a stream.
  let state = 0x81_1c_9d_c5
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01_00_01_93) >>> 0
  return () => {
    state = (state + STEP) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const between = (random: Random, from: number, to: number) => from + random() * (to - from)

/** An integer, both ends included. */
export const whole = (random: Random, from: number, to: number) => Math.floor(between(random, from, to + 1))

/** A few large ones and many small ones, as real regions are: 1 and up, seldom above 20. */
export const skewed = (random: Random) => Math.min(40, (1 - random()) ** (-1 / 1.3))

export const oneOf = <T>(random: Random, all: readonly [T, ...T[]]): T =>
  all[Math.floor(random() * all.length)] ?? all[0]
