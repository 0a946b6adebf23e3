import type { Relation, Severity } from 'schema/database/terms.ts'
import type { About, Text } from '../check.ts'
import { type Definition, isSpan, type Ledger, type Place, pointOf, projectIn } from '../ledger.ts'
import { rowsBy } from '../rows-by.ts'
import { type Stated, statedActual, statedTarget } from '../stated.ts'
import { WHICH } from '../sums/indicator-parts.ts'
import { indicatorName, subject } from '../words.ts'

/** A relation between indicators, at one place where all of them are stated. */
export interface Related {
  definition: Definition
  place: Place
  which: 'TARGET' | 'ACTUAL'
  whole: Stated
  parts: readonly Stated[]
  key: string
  about: About
  /** “苗岭山脉示范工程 2022 年植被覆盖度增加值目标” */
  name: Text
  partNames: readonly Text[]
  severity: Severity
  /** Who says that the relation holds, and why. */
  source: Text
}

/** Every place at which a project's relations of one sort can be held against its figures. */
export function relatedIn(ledger: Ledger, relation: Relation): Related[] {
  return ledger.definitions
    .filter((definition) => definition.relation === relation)
    .flatMap((definition) =>
      (['TARGET', 'ACTUAL'] as const).flatMap((which) => {
        const figures = statedBy(ledger, definition, which)
        return figures
          .filter(
            ({ indicator_id, place }) =>
              indicator_id === definition.whole && inGrain(ledger, definition, place),
          )
          .flatMap(({ place, stated: whole }): Related[] => {
            const parts = definition.parts.flatMap(
              (id) => rowsBy(figures, figurePoint, pointOf({ ...place, indicator_id: id }))[0]?.stated ?? [],
            )
            if (parts.length < definition.parts.length) return []
            return [{ ...wordsFor(ledger, definition, which, place), definition, place, which, whole, parts }]
          })
      }),
    )
}

const figurePoint = ({ indicator_id, place }: { indicator_id: string; place: Place }) =>
  pointOf({ ...place, indicator_id })

function statedBy(ledger: Ledger, { project }: Definition, which: Related['which']) {
  const of = <T extends Place & { indicator_id: string }>(
    rows: readonly T[],
    read: (row: T) => Stated | null,
  ) =>
    rows.flatMap((row) => {
      const stated = row.project_id === project ? read(row) : null
      const { project_id, region_code, from_year, to_year, indicator_id } = row
      return stated ? [{ indicator_id, place: { project_id, region_code, from_year, to_year }, stated }] : []
    })
  return which === 'TARGET' ? of(ledger.targets, statedTarget) : of(ledger.results, statedActual)
}

function inGrain(ledger: Ledger, { grain, project }: Definition, place: Place): boolean {
  if (grain === 'ALL') return true
  const whole = place.region_code === projectIn(ledger, project).region
  return whole && (grain === 'PROJECT' || isSpan(ledger, place))
}

function wordsFor(ledger: Ledger, definition: Definition, which: Related['which'], place: Place) {
  const where = subject(ledger, place)
  const name = indicatorName(ledger, definition.whole)
  const by = definition.inferredBy ?? ''
  return {
    key: `${definition.definition}:${place.region_code}:${place.from_year}-${place.to_year}:${which.toLowerCase()}`,
    about: {
      project: place.project_id,
      region: place.region_code,
      from: place.from_year,
      to: place.to_year,
      indicator: definition.whole,
    },
    name: {
      zh: `${where.zh}${name.zh}${WHICH[which].zh}`,
      en: `${where.en}, ${name.en}, ${WHICH[which].en}`,
    },
    partNames: definition.parts.map((id) => indicatorName(ledger, id)),
    severity: definition.confirmed ? ('ERROR' as const) : ('WARNING' as const),
    source: definition.confirmed
      ? { zh: `关系已确认：${definition.basis}`, en: `a confirmed relation: ${definition.basis}` }
      : {
          zh: `关系由${by}推断：${definition.basis}`,
          en: `a relation inferred by ${by}: ${definition.basis}`,
        },
  }
}
