import { parseCsv } from 'server/ingest/raw-sheets.ts'
import { CATALOGUE, type SimulatedIndicator } from './catalogue.ts'
import { type Random, randomOf, skewed } from './random.ts'
import type { Scale } from './scales.ts'

/** The country as it is, from the divisions that every store has. */
export interface Divisions {
  /** Code → codes directly below. */
  children: ReadonlyMap<string, readonly string[]>
}

/** Hong Kong, Macau and Taiwan take no part in transfers of this kind. */
const OUTSIDE = new Set(['710000', '810000', '820000'])

export function divisionsOf(csv: Uint8Array): Divisions {
  const { header, rows } = parseCsv(csv)
  const [code, parent] = [header.indexOf('code'), header.indexOf('parent')]
  const children = new Map<string, string[]>()
  for (const { cells } of rows) {
    const [below, above] = [cells[code] ?? '', cells[parent] ?? '']
    if (above === '' || OUTSIDE.has(below)) continue
    children.set(above, [...(children.get(above) ?? []), below])
  }
  return { children }
}

/** One made-up project: where and when it runs and how large each of its regions is. */
export interface World {
  scale: Scale
  /** The report that it stands in, and the document that states it. */
  report: string
  document: string
  project: string
  number: number
  random: Random
  /** All regions below the reporting one, those above prefectures included. */
  regions: readonly string[]
  /** The regions that have none below them: here money is spent. With their share of the project. */
  leaves: readonly { region: string; share: number }[]
  /** Year → share of the project. */
  years: readonly { year: number; share: number }[]
  indicators: readonly SimulatedIndicator[]
}

export function worldOf(
  scale: Scale,
  divisions: Divisions,
  place: { report: string; project: string; number: number },
): World {
  const random = randomOf(`jixiao ${place.project}`)
  const regions = below(divisions, scale.root)
  const leaves = regions.filter((region) => !divisions.children.has(region))
  const sizes = leaves.map(() => skewed(random))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  // A project starts slowly, has its height in the middle, and fades out.
  const years = Array.from({ length: scale.to - scale.from + 1 }, (_, index) => scale.from + index)
  const heights = years.map((_, index) => Math.sin(((index + 0.7) / (years.length + 0.4)) * Math.PI))
  const height = heights.reduce((sum, each) => sum + each, 0)
  return {
    ...place,
    scale,
    document: `${place.report}-report`,
    random,
    regions,
    leaves: leaves.map((region, index) => ({ region, share: (sizes[index] ?? 0) / total })),
    years: years.map((year, index) => ({ year, share: (heights[index] ?? 0) / height })),
    indicators: CATALOGUE.slice(0, scale.indicators),
  }
}

function below({ children }: Divisions, root: string): string[] {
  const codes = [...(children.get(root) ?? [])]
  for (const code of codes) codes.push(...(children.get(code) ?? []))
  return codes.sort()
}
