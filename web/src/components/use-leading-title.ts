import type { Leading } from '../format/leading.ts'
import { useT } from '../i18n/use-t.ts'

type Said = {
  what: string
  where: string
  value: string
}

interface Words<Row> {
  /** What is compared: "矿山生态修复面积目标". */
  what: string
  /** Where a figure stands: a year, a region. */
  where: (row: Row) => string
  /** With its unit, and with "≥" where it is a lower bound. */
  value: (row: Row) => string
  /** The chart's own sentences, where one is surely the highest, and where that is open. */
  highest?: (words: Said) => string
  open?: (words: Said) => string
}

/** The finding of figures side by side: who has the highest. It claims no more than is known. */
export const useLeadingTitle = () => {
  const t = useT()
  return <Row>(leading: Leading<Row> | null, { what, where, value, highest, open }: Words<Row>): string => {
    if (!leading) return t('leading.none', { what })
    const { first, level, standing } = leading
    const said = { what, where: where(first), value: value(first), count: level }
    const own = standing === 'HIGHEST' ? highest : standing === 'OPEN' ? open : undefined
    return own ? own(said) : t(`leading.${standing}`, said)
  }
}
