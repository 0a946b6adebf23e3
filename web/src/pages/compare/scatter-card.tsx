import type { ViewProps } from './table-card.tsx'

export const ScatterCard = (_: ViewProps) => null
