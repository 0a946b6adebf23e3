import { times } from './decimal-text.ts'

type Fraction = readonly [bigint, bigint]
type Measure = 'AREA' | 'PEOPLE' | 'PERSON_TIMES' | 'MONEY' | 'PLACES' | 'SHARE' | 'LENGTH' | 'TIME'

/** Units that forms print: what they measure, and how many of the first of their kind they are. */
const UNITS: readonly (readonly [Measure, Fraction, readonly string[]])[] = [
  ['AREA', [1n, 1n], ['公顷', 'ha', 'hm²', 'hm2', '公頃']],
  ['AREA', [1n, 15n], ['亩']],
  ['AREA', [10_000n, 15n], ['万亩']],
  ['AREA', [10_000n, 1n], ['万公顷', '万ha']],
  ['AREA', [100n, 1n], ['km²', 'km2', '平方公里', '平方千米']],
  ['AREA', [1n, 10_000n], ['m²', 'm2', '㎡', '平方米']],
  ['AREA', [1n, 1n], ['万平方米', '万m²', '万m2', '万㎡']],
  ['PEOPLE', [1n, 1n], ['人']],
  ['PEOPLE', [10_000n, 1n], ['万人']],
  ['PERSON_TIMES', [1n, 1n], ['人次']],
  ['PERSON_TIMES', [10_000n, 1n], ['万人次']],
  ['MONEY', [1n, 1n], ['元']],
  ['MONEY', [1_000n, 1n], ['千元']],
  ['MONEY', [10_000n, 1n], ['万元', '万']],
  ['MONEY', [100_000_000n, 1n], ['亿元', '亿']],
  ['PLACES', [1n, 1n], ['个', '处', '座', '项', '宗']],
  ['SHARE', [1n, 1n], ['%', '百分比', '百分点', '个百分点']],
  ['LENGTH', [1n, 1n], ['公里', 'km', '千米']],
  ['LENGTH', [1n, 1_000n], ['米', 'm']],
  ['TIME', [1n, 1n], ['年']],
  ['TIME', [1n, 12n], ['个月', '月']],
]

const found = (unit: string) => UNITS.find(([, , words]) => words.includes(unit.toLowerCase()))

/** Whether a word is a unit that forms use, ratios of two such as 万元/公顷 included. */
export const isUnit = (word: string): boolean =>
  word.split('/').every((part) => found(part) !== undefined || EXTRA.test(part))

/** Units of one indicator here and there, which convert into nothing else. */
const EXTRA =
  /^(万?(户|次|天|日|分|吨|株|棵|头|只|套|台|块|村|县|家|份|篇|期|批|公斤|kg|t|立方米|m³|m3|级|倍)|小时)$/

/**
 * A figure in another unit: ('15', '亩', '公顷') → { text: '1', exact: true }; 4.5万 of 万人 are 4.5. Null where the two
 * measure different things. A 15th of a hectare is rounded at 1 m², and then not exact.
 */
export function converted(text: string, from: string, to: string): { text: string; exact: boolean } | null {
  const factor = from === to ? SAME : (betweenUnits(from, to) ?? betweenScales(from, to))
  if (factor === null) return null
  return factor[0] === factor[1] ? { text, exact: true } : times(text, factor)
}

const SAME: Fraction = [1n, 1n]

function betweenUnits(from: string, to: string): Fraction | null {
  const [here, there] = [found(from), found(to)]
  if (!here || !there || here[0] !== there[0]) return null
  const [up, down] = [here[1], there[1]]
  return [up[0] * down[1], up[1] * down[0]]
}

/** 万 or 亿 alone stands before the unit that the figure is expected in, which may have one of its own. */
function betweenScales(from: string, to: string): Fraction | null {
  const [here, there] = [scaled(from), scaled(to)]
  return here.unit === '' || here.unit === there.unit ? [here.factor, there.factor] : null
}

function scaled(unit: string): { factor: bigint; unit: string } {
  if (unit.startsWith('万')) return { factor: 10_000n, unit: unit.slice(1) }
  if (unit.startsWith('亿')) return { factor: 100_000_000n, unit: unit.slice(1) }
  return { factor: 1n, unit }
}
