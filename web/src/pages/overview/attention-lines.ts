import type { AttentionItem, AttentionRule } from './use-attention.ts'

/** Lines before the reader asks for all. */
const few = 5

/** `all`, or a rule as the link writes it: `low-execution`. */
export const ruleWord = (rule: string) => rule.toLowerCase().replaceAll('_', '-')

/** The lines to list: of one rule, all, or the first few; and how many there are to decide on and to know of. */
export const linesShown = (
  items: readonly AttentionItem[],
  rules: readonly AttentionRule[],
  shown: string,
) => {
  const chosen = rules.find(({ rule, count }) => ruleWord(rule) === shown && count > 0)
  const fitting = chosen ? items.filter(({ rule }) => rule === chosen.rule) : items
  const lines = chosen || shown === 'all' ? fitting : fitting.slice(0, few)
  const countOf = (isHint: boolean) =>
    rules
      .filter(({ severity }) => (severity === 'INFO') === isHint)
      .reduce((sum, { count }) => sum + count, 0)
  return {
    lines,
    chosen: chosen?.rule ?? null,
    /** Lines that a click more would list. */
    more: chosen ? 0 : fitting.length - lines.length,
    /** Lines that the answer does not hold. */
    beyond: chosen || shown === 'all' ? (chosen?.count ?? countOf(true) + countOf(false)) - lines.length : 0,
    matters: countOf(false),
    hints: countOf(true),
  }
}
