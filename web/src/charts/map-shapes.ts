import { feature } from 'topojson-client'

type Topology = Parameters<typeof feature>[0]
type Collection = Extract<Topology['objects'][string], { type: 'GeometryCollection' }>
/** The boundary file of one province: each shape has a division code (`id`). */
export type Boundaries = Topology & { objects: { prefectures: Collection } }

export interface MapShape {
  code: string
  /** SVG path data within the map's size. */
  path: string
  /** Where the name stands, as shares of width and height. */
  label: { x: number; y: number }
}
export interface ProvinceMap {
  width: number
  height: number
  shapes: MapShape[]
}

type Point = readonly number[]

/** Boundaries as paths on a plane of the given width: degrees of longitude shortened by the middle latitude, north up. */
export const mapShapes = (boundaries: Boundaries, width: number): ProvinceMap => {
  const found = feature(boundaries, boundaries.objects.prefectures).features.map(({ id, geometry }) => ({
    code: String(id),
    rings:
      geometry.type === 'Polygon'
        ? geometry.coordinates
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates.flat()
          : [],
  }))
  const points = found.flatMap(({ rings }) => rings.flat())
  const [west, east] = ends(points.map(([longitude = 0]) => longitude))
  const [south, north] = ends(points.map(([, latitude = 0]) => latitude))
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = width / ((east - west) * shrink)
  const height = (north - south) * scale
  const place = ([longitude = 0, latitude = 0]: Point) => ({
    x: (longitude - west) * shrink * scale,
    y: (north - latitude) * scale,
  })
  const pathOf = (ring: readonly Point[]) =>
    `M${ring.map((point) => `${place(point).x.toFixed(1)} ${place(point).y.toFixed(1)}`).join('L')}Z`
  return {
    width,
    height,
    shapes: found.map(({ code, rings }) => {
      const { x, y } = place(middleOf(rings))
      return { code, path: rings.map(pathOf).join(''), label: { x: x / width, y: y / height } }
    }),
  }
}

const ends = (values: number[]): [number, number] => [
  values.reduce((a, b) => Math.min(a, b), Infinity),
  values.reduce((a, b) => Math.max(a, b), -Infinity),
]

/** The centre of mass of the largest ring: a name there lies on its land, where the seat of government may be at the edge. */
const middleOf = (rings: readonly (readonly Point[])[]): Point => {
  const [largest] = rings.map(massOf).toSorted((a, b) => Math.abs(b.area) - Math.abs(a.area))
  return largest && largest.area !== 0 ? [largest.x / largest.area, largest.y / largest.area] : []
}

const massOf = (ring: readonly Point[]) =>
  ring.reduce(
    (sum, [x = 0, y = 0], nth) => {
      const [nextX = 0, nextY = 0] = ring[(nth + 1) % ring.length] ?? []
      const cross = x * nextY - nextX * y
      return {
        area: sum.area + cross / 2,
        x: sum.x + ((x + nextX) * cross) / 6,
        y: sum.y + ((y + nextY) * cross) / 6,
      }
    },
    { area: 0, x: 0, y: 0 },
  )
