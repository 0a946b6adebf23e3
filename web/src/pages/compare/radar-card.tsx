import type { ViewProps } from './table-card.tsx'

export const RadarCard = (_: ViewProps) => null
