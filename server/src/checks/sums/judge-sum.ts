import type { Severity } from 'schema/database/terms.ts'
import { compareSum } from '../../rules/agreement.ts'
import type { About, Judgement, Text } from '../check.ts'
import { spelled } from '../most.ts'
import type { Stated } from '../stated.ts'
import { figure, shown, sumText } from '../words.ts'

const zhOf = (texts: readonly Text[]) => texts.map(({ zh }) => zh)
const enOf = (texts: readonly Text[]) => texts.map(({ en }) => en)

export interface Sum {
  key: string
  about: About
  /** What is added up: “苗岭山脉示范工程 2022–2025 年中央资金预算数”. */
  what: Text
  parts: readonly Stated[]
  partsAre: Text
  whole: Stated
  wholeIs: Text
  /** Parts that nobody reported: they may explain why the others fall short. */
  missing: readonly Text[]
  /** How serious a shortfall is that missing parts may explain; WARNING unless told. */
  gap?: Severity
}

/**
 * Do the parts make the whole? Rounding alone is told as information. Parts that come in documents of their own, such as
 * those of prefectures, come one by one: until all are there, only too much is a disagreement.
 */
export function judgeSum({
  key,
  about,
  what,
  parts,
  partsAre,
  whole,
  wholeIs,
  missing,
  gap = 'WARNING',
}: Sum): Judgement[] {
  const { agreement, sum, difference, tolerance } = compareSum(parts, whole)
  if (agreement === 'EQUAL') return ['PASSED']
  const apart = shown(Math.abs(difference), whole)
  const open = agreement === 'UNEQUAL' && difference > 0 && missing.length > 0
  if (open && parts.some(({ citation }) => citation.document_id !== whole.citation.document_id)) return []
  const why: Text =
    agreement === 'ROUNDING'
      ? { zh: `相差 ${apart}，四舍五入可以解释`, en: `${apart} apart, which rounding can explain` }
      : open
        ? {
            zh: `其余 ${apart}未作说明（${spelled(zhOf(missing), '、', (all) => `等 ${all} 个`)}未报告）`,
            en: `the other ${apart} are not accounted for (not reported: ${spelled(enOf(missing), ', ', (all) => ` ${all} in all`)})`,
          }
        : { zh: `相差 ${apart}`, en: `${apart} apart` }
  const total = shown(sum, whole)
  const added = sumText(
    parts.map(({ value }) => value),
    whole,
  )
  const apartBy = `${figure(whole)} − ${total} = ${shown(difference, whole)}`
  const allowed = shown(tolerance, whole)
  return [
    {
      key,
      severity: agreement === 'ROUNDING' ? 'INFO' : open ? gap : undefined,
      about,
      message: {
        zh: `${what.zh}：${partsAre.zh}合计 ${total}，${wholeIs.zh} ${figure(whole)}，${why.zh}。`,
        en: `${what.en}: the ${partsAre.en} add up to ${total}, the ${wholeIs.en} is ${figure(whole)}, ${why.en}.`,
      },
      expected: total,
      found: figure(whole),
      difference: difference / whole.scale,
      tolerance: tolerance / whole.scale,
      recomputation: {
        zh: `${added}；${apartBy}；容差 ${allowed}（各数末位之半相加）`,
        en: `${added}; ${apartBy}; tolerance ${allowed} (half of each last digit, added up)`,
      },
      citations: [whole.citation, ...parts.map(({ citation }) => citation)],
    },
  ]
}
