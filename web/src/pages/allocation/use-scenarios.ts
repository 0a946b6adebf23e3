import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Search } from '../../filters/search.ts'
import { useLink } from '../../filters/use-link.ts'
import { firstScenarioOf, headlineOf, type Scenario } from './scenario.ts'
import {
  mostScenarios,
  type Pool,
  readPool,
  readScenarios,
  writePool,
  writeScenarios,
} from './scenario-code.ts'
import { useTargets } from './use-factor-name.ts'

export interface ScenariosState {
  pool: Pool
  scenarios: Scenario[]
  /** The target that is weighed unless told otherwise; null where the chosen programmes have none. */
  headline: string | null
  /** False until the indicators in the link can be checked; an answer may not be asked for before. */
  ready: boolean
  /** Index of the scenario on the table. */
  at: number
  scenario: Scenario
  /** Asks for rank ranges over all weights. */
  allWeights: boolean
  ignored: string[]
  setPool: (pool: Pool) => void
  change: (edit: (scenario: Scenario) => Scenario) => void
  choose: (at: number) => void
  add: () => void
  remove: (at: number) => void
  setAllWeights: (on: boolean) => void
  dropIgnored: () => void
}

/** The whole state of the page, in the link. Edits apply to the link as it then is, so that quick ones don't overtake each other. */
export const useScenarios = (): ScenariosState => {
  const search = useLink()
  const navigate = useNavigate()
  const targets = useTargets()
  return useMemo(() => {
    const offered = targets?.map(({ id }) => id)
    const headline = headlineOf(offered)
    const first = firstScenarioOf(headline)
    const read = readState(search, offered)
    const edit = (next: (state: LinkState) => Partial<LinkState>) =>
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: (before: Search) => {
          const state = readState(before, offered)
          return { ...before, ...writeState({ ...state, ...next(state) }, offered) }
        },
      })
    return {
      ...read,
      headline,
      ready: offered !== undefined,
      scenario: read.scenarios[read.at] ?? first,
      setPool: (pool) => edit(() => ({ pool })),
      change: (change) =>
        edit(({ scenarios }) => ({
          scenarios: scenarios.map((own, at) => (at === read.at ? change(own) : own)),
        })),
      choose: (at) => edit(() => ({ at })),
      add: () =>
        edit(({ scenarios, at }) => ({
          scenarios: [...scenarios, scenarios[at] ?? first].slice(0, mostScenarios),
          at: Math.min(scenarios.length, mostScenarios - 1),
        })),
      remove: (gone) =>
        edit(({ scenarios, at }) => ({
          scenarios: scenarios.filter((_, index) => index !== gone),
          at: at > gone || at === scenarios.length - 1 ? Math.max(0, at - 1) : at,
        })),
      setAllWeights: (allWeights) => edit(() => ({ allWeights })),
      dropIgnored: () => edit(() => ({})),
    }
  }, [search, navigate, targets])
}

type LinkState = Pick<ScenariosState, 'pool' | 'scenarios' | 'at' | 'allWeights' | 'ignored'>

const readState = (search: Search, offered: readonly string[] | undefined): LinkState => {
  const pool = readPool(search.pool ?? '')
  const scenarios = readScenarios(search.plans ?? '', offered)
  const at = letters.indexOf(search.plan ?? 'a')
  const known = at >= 0 && at < scenarios.value.length
  return {
    pool: pool.value,
    scenarios: scenarios.value,
    at: known ? at : 0,
    allWeights: search.ranks === 'all',
    ignored: [...pool.ignored, ...scenarios.ignored, ...(known || !search.plan ? [] : [search.plan])],
  }
}

const writeState = (
  { pool, scenarios, at, allWeights }: LinkState,
  offered: readonly string[] | undefined,
): Search => ({
  pool: writePool(pool),
  plans: writeScenarios(scenarios, offered),
  plan: at === 0 ? '' : (letters[at] ?? ''),
  ranks: allWeights ? 'all' : '',
})

const letters = ['a', 'b', 'c', 'd']
/** The name of a scenario: A, B, C, D. */
export const letterOf = (at: number): string => (letters[at] ?? '').toUpperCase()
