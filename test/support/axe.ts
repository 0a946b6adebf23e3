import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

const axe = readFile(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** WCAG 2.2 A and AA, with what the field calls good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What the rules cannot know, each with WCAG's own reason:
 * a mark of a chart is as large as its figure, and the chart's table holds the same figure in a cell of full size (2.5.8, "equivalent");
 * GraphiQL's tabs hold their closing button, which is reached by the keyboard as well.
 */
const allowed: Record<string, string> = {
  'target-size': '[data-mark]',
  'nested-interactive': '.graphiql-tab',
}

/** What keeps readers out of a page, a line each: the rule, and the elements that break it. Needs a context with `bypassCSP`. */
export const barriersOn = async (page: Page): Promise<string[]> => {
  if (await page.evaluate('typeof axe === "undefined"')) await page.addScriptTag({ content: await axe })
  return page.evaluate(`(async () => {
    const allowed = ${JSON.stringify(allowed)}
    // What fades in has its contrast once it stands; what goes on for ever is not waited for.
    const passing = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < 2_000)
    await Promise.all(passing.map(({ finished }) => finished.catch(() => null)))
    const { violations } = await axe.run({ runOnly: ${JSON.stringify(rules)}, elementRef: true })
    return violations.flatMap(({ id, nodes }) => {
      const bad = nodes.filter(({ element }) => !(allowed[id] && element.matches(allowed[id])))
      return bad.length === 0 ? [] : [id + ': ' + bad.map(({ target }) => target.join(' ')).join(' | ')]
    })
  })()`)
}
