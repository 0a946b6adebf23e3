import { compareTwice } from '../../rules/agreement.ts'
import type { About, Judgement, Text } from '../check.ts'
import type { Stated } from '../stated.ts'
import { figure, shown } from '../words.ts'

/** The same figure at two places: `again` is the coarser or the later one, `primary` the one that is relied on. */
export function judgeTwice({
  key,
  about,
  what,
  again,
  primary,
}: {
  key: string
  about: About
  what: Text
  again: Stated
  primary: Stated
}): Judgement {
  const { agreement, difference, tolerance } = compareTwice(primary, again)
  if (agreement === 'EQUAL') return 'PASSED'
  const apart = shown(Math.abs(difference), again)
  const rounding = agreement === 'ROUNDING'
  const steps = `${figure(again)} − ${shown(primary.value, again)} = ${shown(difference, again)}`
  const allowed = shown(tolerance, again)
  const [here, there] = [again.citation.locator, primary.citation.locator]
  return {
    key,
    severity: rounding ? 'INFO' : undefined,
    about,
    message: {
      zh: `${what.zh}：${here}写作 ${figure(again)}，${there}为 ${figure(primary)}，相差 ${apart}${rounding ? '，四舍五入可以解释' : ''}。`,
      en: `${what.en}: ${here} has ${figure(again)}, ${there} has ${figure(primary)}, ${apart} apart${rounding ? ', which rounding can explain' : ''}.`,
    },
    expected: figure(primary),
    found: figure(again),
    difference: difference / again.scale,
    tolerance: tolerance / again.scale,
    recomputation: { zh: `${steps}；容差 ${allowed}`, en: `${steps}; tolerance ${allowed}` },
    citations: [again.citation, primary.citation],
  }
}
