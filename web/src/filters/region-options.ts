import type { FilterOptionsQuery } from '../generated/graphql.ts'

export interface RegionOption {
  code: string
  name: string
  nameEn?: string | null
  /** Takes part in a project. The others are listed too: "not in programme" is an answer. */
  inside: boolean
}

/** The regions that take part, then the rest of each reporting region's own parts; each once. */
export const regionOptions = (options: FilterOptionsQuery | undefined): RegionOption[] => {
  const projects = options?.projects.nodes ?? []
  const inside = projects.flatMap(({ regions }) => regions.map((region) => ({ ...region, inside: true })))
  const others = projects.flatMap(({ region }) =>
    region.children.map((child) => ({ ...child, inside: false })),
  )
  return [...new Map([...others, ...inside].map((region) => [region.code, region])).values()].toSorted(
    (a, b) => Number(b.inside) - Number(a.inside) || a.code.localeCompare(b.code),
  )
}
