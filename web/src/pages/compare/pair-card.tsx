import type { ViewProps } from './table-card.tsx'

export const PairCard = (_: ViewProps) => null
