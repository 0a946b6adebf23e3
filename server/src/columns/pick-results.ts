import { RESULT_STATUSES } from 'schema/database/terms.ts'
import { refuseForeign, type SortKey } from '../paging.ts'
import type { ResultQuestion } from '../results/result-question.ts'
import type { Scope } from '../scope.ts'
import { answering, askedPlaces, blocks } from './blocks.ts'
import type { Columns, ProjectColumns, ResultColumns } from './columns.ts'
import { firstOf } from './first-of.ts'
import { type HeldResult, keyOf, numberAt } from './held-result.ts'
import type { Work } from './in-turns.ts'
import { byCompletion } from './result-order.ts'
import { orderBy } from './rows.ts'

/** A result, what tells it apart, and what it can be sorted by. */
interface Picked extends HeldResult {
  project_id: string
  indicator_id: string
  region_code: string
  from_year: number
  to_year: number
  completion: number | null
  score: number | null
  weight: number | null
}

const HELD: ReadonlySet<string> = new Set([
  ...['completion', 'score', 'weight', 'project_id', 'indicator_id', 'region_code', 'from_year', 'to_year'],
])

const FIGURES = ['completion', 'score', 'weight'] as const

/** As `byCompletion` gives them, project by project. */
const KEYS = ['completion', 'project_id', 'indicator_id', 'region_code', 'from_year', 'to_year']

/** Of so few results the first are found sooner by looking at each. */
const FEW = 20_000

export interface Page {
  sort: readonly SortKey[]
  after: readonly unknown[] | null
  limit: number
}

/**
 * The first results, where the store would sort millions of rows. Null where they are sorted by what is not in memory: then
 * the store is asked.
 * @param fewest results from which on the order is gone through that each project holds
 * @throws AppError BAD_CURSOR
 */
export function* pickResults(
  columns: Columns,
  question: ResultQuestion,
  page: Page,
  fewest = FEW,
): Work<HeldResult[] | null> {
  const { sort, after } = page
  if (question.scope.answeredBy !== null || sort.some(({ column }) => !HELD.has(column))) return null
  if (after !== null) refuseForeign(sort, after)
  const asLaid = KEYS.every((column, at) => sort[at]?.column === column)
  const keysUpward = sort.slice(1).every(({ direction }) => direction === 'asc')
  const few = cellsIn(columns, question.scope) < fewest
  const pick = asLaid && keysUpward && !few ? merge : search
  return yield* pick(columns, question, page)
}

/** How many results there are. */
export function* countResults(columns: Columns, question: ResultQuestion): Work<number> {
  const { statuses, completionBelow, indicators: named } = question
  if (statuses === null && completionBelow === null && named === null) return cellsIn(columns, question.scope)
  const asksOf = askedOf(question)
  let total = 0
  for (const { project, place, chosen } of blocks(columns, question.scope)) {
    const { indicators, periods, results } = project
    const asks = asksOf(project)
    for (const period of chosen) {
      const first = (place * periods.length + period) * indicators.length
      for (let i = 0; i < indicators.length; i++) {
        if (asks(i, results.status[first + i] ?? 0, results.completion[first + i] ?? Number.NaN)) total++
      }
    }
    yield
  }
  return total
}

const sizes = new WeakMap<Scope, { columns: Columns; size: number }>()

/** How many results a scope has, before any filter on the results themselves; counted once, though a question picks and counts. */
function cellsIn(columns: Columns, scope: Scope): number {
  const known = sizes.get(scope)
  if (known?.columns === columns) return known.size
  let size = 0
  for (const { project, chosen } of answering(columns, scope))
    size += askedPlaces(project, scope).count * chosen.length * project.indicators.length
  sizes.set(scope, { columns, size })
  return size
}

type Asks = (indicator: number, status: number, completion: number) => boolean

const always: Asks = () => true

/** Whether a question asks for a result of a project: by the place of its indicator, its status and its completion. */
export function askedOf({
  indicators,
  statuses,
  completionBelow,
}: ResultQuestion): (project: ProjectColumns) => Asks {
  if (indicators === null && statuses === null && completionBelow === null) return () => always
  const fitting = RESULT_STATUSES.map((word) => statuses === null || statuses.includes(word))
  const named = indicators && new Set(indicators)
  return (project) => {
    const asked = project.indicators.map((id) => named === null || named.has(id))
    return (indicator, status, completion) =>
      asked[indicator] === true &&
      fitting[status] === true &&
      (completionBelow === null || completion < completionBelow)
  }
}

/** Looks at every result that is asked for, in whatever order they are wanted. */
function* search(columns: Columns, question: ResultQuestion, { sort, after, limit }: Page): Work<Picked[]> {
  const order = orderBy<object>(sort)
  const start = startOf(sort, after)
  const first = firstOf<Picked>(order, limit)
  // Most lie behind the last one picked by their first figure alone, and are passed over at once.
  const figure = FIGURES.find((name) => name === sort[0]?.column)
  const upward = sort[0]?.direction === 'asc'
  const behind = (results: ResultColumns, cell: number) => {
    const last = figure && first.last()?.[figure]
    if (figure === undefined || last == null) return false
    const own = numberAt(results[figure], cell)
    return own === null || (upward ? own > last : own < last)
  }
  const asksOf = askedOf(question)
  for (const { project, place, chosen } of blocks(columns, question.scope)) {
    const { indicators, periods, results } = project
    const asks = asksOf(project)
    for (const period of chosen) {
      const cells = (place * periods.length + period) * indicators.length
      for (let i = 0; i < indicators.length; i++) {
        const completion = results.completion[cells + i] ?? Number.NaN
        if (behind(results, cells + i)) continue
        if (!asks(i, results.status[cells + i] ?? 0, completion)) continue
        const picked = pickedAt(project, cells + i)
        if (start === null || order(picked, start) > 0) first.offer(picked)
      }
      yield
    }
  }
  return first.inOrder()
}

/** Takes the first by completion from the order that each project holds, until there are enough. */
function* merge(columns: Columns, question: ResultQuestion, { sort, after, limit }: Page): Work<Picked[]> {
  const order = orderBy<object>(sort)
  const direction = sort[0]?.direction ?? 'asc'
  const asksOf = askedOf(question)
  const start = startOf(sort, after)
  const from = start === null ? undefined : Number(start.completion ?? Number.NaN)
  const heads: { next: Picked; rest: Generator<Picked | null, void, void> }[] = []
  // By hand: leaving a `for … of` would end what is left.
  const advance = function* (rest: Generator<Picked | null, void, void>): Work<Picked | null> {
    for (;;) {
      const { done, value } = rest.next()
      if (done) return null
      if (value !== null) return value
      yield
    }
  }
  for (const { project, chosen } of answering(columns, question.scope)) {
    const rest = askedInOrder(project, chosen, asksOf(project), question.scope, direction, from)
    let next = yield* advance(rest)
    while (next !== null && start !== null && order(next, start) <= 0) next = yield* advance(rest)
    if (next !== null) heads.push({ next, rest })
  }
  const picked: Picked[] = []
  while (picked.length < limit && heads.length > 0) {
    const head = heads.reduce((first, other) => (before(other.next, first.next, direction) ? other : first))
    picked.push(head.next)
    const next = yield* advance(head.rest)
    if (next === null) heads.splice(heads.indexOf(head), 1)
    else head.next = next
  }
  return picked
}

/** The order of `KEYS` between results of two projects, which differ in the second of them at the latest. */
function before(one: Picked, other: Picked, direction: 'asc' | 'desc'): boolean {
  if (one.completion === other.completion) return one.project_id < other.project_id
  if (one.completion === null || other.completion === null) return other.completion === null
  return one.completion < other.completion === (direction === 'asc')
}

/** Results that are passed over before others may have their turn. */
const PASSED = 1_000

/** The results of a project that are asked for, by completion; null now and then, when many were passed over. */
function* askedInOrder(
  project: ProjectColumns,
  chosen: readonly number[],
  asks: Asks,
  scope: Scope,
  direction: 'asc' | 'desc',
  from: number | undefined,
): Generator<Picked | null, void, void> {
  const { indicators, periods, results } = project
  const inPeriod = periods.map((_, place) => chosen.includes(place))
  const { asked } = askedPlaces(project, scope)
  let passed = 0
  for (const cell of byCompletion(project, direction, from)) {
    const slice = Math.floor(cell / indicators.length)
    const place = Math.floor(slice / periods.length)
    const fits =
      asked[place] === 1 &&
      inPeriod[slice % periods.length] === true &&
      asks(cell % indicators.length, results.status[cell] ?? 0, results.completion[cell] ?? Number.NaN)
    if (fits) yield pickedAt(project, cell)
    else if (++passed % PASSED === 0) yield null
  }
}

const startOf = (sort: readonly SortKey[], after: readonly unknown[] | null) =>
  after && Object.fromEntries(sort.map(({ column }, index) => [column, after[index]]))

function pickedAt(project: ProjectColumns, cell: number): Picked {
  const { completion, score, weight } = project.results
  const { project_id, indicator_id, region_code, from_year, to_year } = keyOf({ project, cell })
  return {
    project,
    cell,
    project_id,
    indicator_id,
    region_code,
    from_year,
    to_year,
    completion: numberAt(completion, cell),
    score: numberAt(score, cell),
    weight: numberAt(weight, cell),
  }
}
