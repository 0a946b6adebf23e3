import type { TargetFact } from '../../ingest/facts.ts'
import type { Check, Judgement } from '../check.ts'
import { indicatorIn, type Ledger, placeOf, targetAt } from '../ledger.ts'
import { type Stated, statedTarget } from '../stated.ts'
import { regionParts, yearParts } from '../sums/fund-parts.ts'
import { figure, indicatorName, subject } from '../words.ts'

export const rateBetweenParts: Check = {
  id: 'rate-between-parts',
  kind: 'PLAUSIBILITY',
  severity: 'WARNING',
  title: { zh: '整体比率在各部分之间', en: 'A rate lies between those of its parts' },
  description: {
    zh: '百分比不能相加，但全省的目标应在各市(州)目标的最小与最大之间，累计目标应在各年目标之间。',
    en: 'Percentages do not add up, but the target of the province lies between the least and the greatest of its prefectures, and the cumulative one between those of the years.',
  },
  compare: (ledger) =>
    ledger.targets.flatMap((whole) => {
      if (whole.unit !== '%' || indicatorIn(ledger, whole.indicator_id).additive) return []
      const regions = regionParts(ledger, whole).map(({ part }) => find(ledger, whole, part))
      const years = yearParts(ledger, whole).flatMap(({ part }) => find(ledger, whole, part) ?? [])
      // A prefecture without a target may lie anywhere; a year without one has none.
      const all = regions.flatMap((stated) => stated ?? [])
      return [
        ...judge(ledger, whole, all.length === regions.length ? all : [], 'regions'),
        ...judge(ledger, whole, years, 'years'),
      ]
    }),
}

function find(ledger: Ledger, whole: TargetFact, part: Partial<TargetFact>): Stated | null {
  const target = targetAt(ledger, { ...whole, ...part })
  return target ? statedTarget(target) : null
}

function judge(
  ledger: Ledger,
  fact: TargetFact,
  parts: readonly Stated[],
  by: 'regions' | 'years',
): Judgement[] {
  const whole = statedTarget(fact)
  const sorted = [...parts].sort((a, b) => a.value - b.value)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (!whole || !least || !most || parts.length < 2) return []
  const slack = (least.step + whole.step) / 2
  if (whole.value >= least.value - slack && whole.value <= most.value + slack) return ['PASSED']
  const place = subject(ledger, fact)
  const name = indicatorName(ledger, fact.indicator_id)
  const words = by === 'regions' ? { zh: '各市(州)', en: 'prefectures' } : { zh: '各年', en: 'years' }
  return [
    {
      key: `${placeOf(fact)}:${fact.indicator_id}:${by}`,
      about: {
        project: fact.project_id,
        region: fact.region_code,
        from: fact.from_year,
        to: fact.to_year,
        indicator: fact.indicator_id,
      },
      message: {
        zh: `${place.zh}${name.zh}目标 ${figure(whole)}，不在${words.zh}目标 ${figure(least)} 与 ${figure(most)} 之间。`,
        en: `${place.en}, ${name.en}: the target of ${figure(whole)} does not lie between those of the ${words.en}, ${figure(least)} and ${figure(most)}.`,
      },
      expected: `${figure(least)}–${figure(most)}`,
      found: figure(whole),
      citations: [whole.citation, ...parts.map(({ citation }) => citation)],
    },
  ]
}
