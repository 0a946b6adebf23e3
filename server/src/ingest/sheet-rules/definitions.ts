import { problem, type SheetRule } from './rule.ts'

/** A relation holds between indicators that exist. */
export const checkDefinitions: SheetRule = ({ definitions, indicators }) => {
  const existing = new Set(indicators.map(({ indicator }) => indicator))
  return definitions.flatMap((row) =>
    (
      [
        ['whole', [row.whole]],
        ['parts', row.parts],
      ] as const
    ).flatMap(([column, named]) =>
      named.length > 0 && named.every((indicator) => existing.has(indicator))
        ? []
        : problem(
            'definitions',
            row,
            column,
            `“${named.join('|')}”中有 indicators 表里没有的指标。`,
            `“${named.join('|')}” names what is not in the indicators sheet`,
          ),
    ),
  )
}
