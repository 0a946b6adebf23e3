import type { ViewProps } from './table-card.tsx'

export const YearsCard = (_: ViewProps) => null
