import { formatNumber } from '../../format/number.ts'
import { useRegionName } from '../../i18n/use-t.ts'
import styles from './slope.module.css'
import { slopeLines } from './slope.ts'
import { largest, pairOf, type YearGrid } from './year-grid.ts'

interface Props {
  grid: YearGrid
  years: readonly [number, number]
  /** The region that stands out; empty for none. */
  focus: string
  label: string
}

const WIDTH = 640
const HEIGHT = 300
const TOP = 28
const [LEFT, RIGHT] = [90, 430]

/** Two years as two posts, each region a line between them; a year without a figure ends its line. */
export const SlopeChart = ({ grid, years, focus, label }: Props) => {
  const nameOf = useRegionName()
  const max = largest(grid.rows.flatMap((row) => pairOf(row, years)))
  const lines = slopeLines(grid.rows, years, max, 18 / HEIGHT)
  const y = (share: number) => TOP + share * HEIGHT
  return (
    <svg className={styles.slope} viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + 12}`} role="img" aria-label={label}>
      {[LEFT, RIGHT].map((x, at) => (
        <g key={x}>
          <line className={styles.post} x1={x} x2={x} y1={TOP} y2={TOP + HEIGHT} />
          <text className={styles.year} x={x} y={16} textAnchor="middle">
            {years[at]}
          </text>
        </g>
      ))}
      {lines.map(({ row, from, to, label: place, direction }) => (
        <g
          key={row.region.code}
          className={styles.line}
          data-direction={direction}
          data-focus={row.region.code === focus}
          data-quiet={focus !== '' && row.region.code !== focus}
        >
          {from !== null && to !== null && <line x1={LEFT} y1={y(from)} x2={RIGHT} y2={y(to)} />}
          {from !== null && <circle cx={LEFT} cy={y(from)} r={4.5} />}
          {to !== null && <circle cx={RIGHT} cy={y(to)} r={4.5} />}
          <text x={RIGHT + 16} y={y(place) + 4}>
            {nameOf(row.region)}{' '}
            {pairOf(row, years)
              .map(({ value }) => (value === null ? '—' : formatNumber(value)))
              .join(' → ')}
          </text>
        </g>
      ))}
    </svg>
  )
}
