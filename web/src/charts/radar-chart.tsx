import { radarPath, radarPlane, spotOn } from './radar.ts'
import styles from './radar-chart.module.css'

export interface RadarAxis {
  label: string
  /** Nobody has a value on it: dashed, with the reason. */
  missing: string | null
}
export interface RadarSeries {
  key: string
  label: string
  /** 0 to 1 by axis; null where it is missing. */
  values: readonly (number | null)[]
  focus: boolean
}
interface Props {
  /** The chart in words. */
  label: string
  axes: readonly RadarAxis[]
  /** Drawn in this order: the one in focus comes last, over the others. */
  series: readonly RadarSeries[]
}

const rings = [0.25, 0.5, 0.75, 1]

/** Several figures of each region on one wheel. ECharts draws a missing value at the centre, as zero; this one breaks the line. */
export const RadarChart = ({ label, axes, series }: Props) => {
  const count = axes.length
  const ring = (share: number) => radarPath(axes.map(() => share)).path
  return (
    <div className={styles.chart} role="img" aria-label={label}>
      <svg viewBox={`0 0 ${radarPlane.width} ${radarPlane.height}`} aria-hidden="true" focusable="false">
        {rings.map((share) => (
          <path key={share} className={styles.ring} d={ring(share)} />
        ))}
        {axes.map((axis, nth) => {
          const end = spotOn(nth, count, 1)
          return (
            <line
              key={axis.label}
              className={styles.axis}
              data-missing={axis.missing !== null}
              x1={radarPlane.width / 2}
              y1={radarPlane.height / 2}
              x2={end.x}
              y2={end.y}
            />
          )
        })}
        {series.map((one) => (
          <Outline key={one.key} series={one} />
        ))}
      </svg>
      {axes.map((axis, nth) => {
        const { x, y } = spotOn(nth, count, 1, radarPlane.label)
        const side = x > 52 ? 'right' : x < 48 ? 'left' : y < radarPlane.height / 2 ? 'top' : 'bottom'
        return (
          <span
            key={axis.label}
            className={styles.label}
            data-side={side}
            style={{ left: `${x}%`, top: `${(100 * y) / radarPlane.height}%` }}
          >
            {axis.label}
            {axis.missing && <small>{axis.missing}</small>}
          </span>
        )
      })}
    </div>
  )
}

const Outline = ({ series: { label, values, focus } }: { series: RadarSeries }) => {
  const { path, closed } = radarPath(values)
  return (
    <g className={styles.series} data-focus={focus}>
      <title>{label}</title>
      <path d={path} data-closed={closed} />
      {values.map((value, nth) => {
        if (value === null) return null
        const { x, y } = spotOn(nth, values.length, value)
        return <circle key={`${x} ${y}`} cx={x} cy={y} r={focus ? 1 : 0.7} />
      })}
    </g>
  )
}
