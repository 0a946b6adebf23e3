import { Arg, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { Language, MoneyUnit } from '../enums.ts'
import { regionByCode } from '../regions/region.ts'
import { Region } from '../regions/region.type.ts'
import type { SheetCell } from '../rules/allocation-sheet.ts'
import { toUnit, type MoneyUnit as Unit } from '../rules/money.ts'
import type { Language as Tongue } from '../words.ts'
import { AllocationInput } from './allocation.args.ts'
import { AllocationExclusion, AllocationPlan, WorksheetCell } from './allocation.type.ts'
import { exclusionReason } from './exclusion-words.ts'
import { explanation } from './explanation.ts'
import { type Plan, planOf } from './plan.ts'
import type { Part } from './plan-part.ts'
import { warnings } from './warnings.ts'
import { worksheet } from './worksheet.ts'

const UNIT = { defaultValue: 'WAN_YUAN', description: 'The unit to answer in.' } as const

@Resolver(() => AllocationPlan)
export class AllocationResolver {
  @Query(() => AllocationPlan, {
    description:
      'Tries an allocation by factors (因素法分配测算). It informs and does not decide; nothing is stored. Example: allocation(input: { pool: 3000, where: { sources: [CENTRAL] }, factors: [{ metric: { kind: INDICATOR_TARGET, indicator: "ecological-restoration-area" }, weight: 1 }] }) { shares { region { name } proposed(unit: YUAN) rank rankRange } warnings explanation }',
  })
  allocation(
    @Arg('input', () => AllocationInput, { description: 'The pool, the factors and the limits.' })
    input: AllocationInput,
    @Arg('language', () => Language, { defaultValue: 'ZH', description: 'Language of labels and sentences.' })
    language: Tongue,
    @Ctx() context: Context,
  ): Promise<Plan> {
    return planOf(context, input, language)
  }

  @FieldResolver(() => Float, { description: 'The money that is dealt out.' })
  pool(@Root() { allocation }: Plan, @Arg('unit', () => MoneyUnit, UNIT) unit: Unit): number {
    return toUnit(allocation.pool, unit)
  }

  @FieldResolver()
  shares(@Root() plan: Plan): Part[] {
    return plan.shares.map((_, at) => ({ plan, at }))
  }

  @FieldResolver()
  excluded(@Root() { excluded, language }: Plan) {
    return excluded.map((exclusion) => ({
      code: exclusion.code,
      reason: exclusionReason(exclusion, language),
    }))
  }

  @FieldResolver()
  warnings(@Root() plan: Plan, @Ctx() { snapshot }: Context): string[] {
    return warnings(snapshot, plan)
  }

  @FieldResolver()
  explanation(@Root() plan: Plan, @Ctx() { snapshot }: Context): string {
    return explanation(snapshot, plan)
  }

  @FieldResolver(() => [[WorksheetCell]], {
    description:
      'The plan as the rows of a worksheet with live formulas that come to the same amounts: inputs above, one region a row.',
  })
  worksheet(@Root() plan: Plan, @Ctx() { snapshot }: Context): WorksheetCell[][] {
    return worksheet(snapshot, plan).map((row) => row.map(cellOf))
  }
}

function cellOf(cell: SheetCell): WorksheetCell {
  const empty = { text: null, number: null, formula: null }
  if (cell === null) return empty
  if (typeof cell === 'string') return { ...empty, text: cell }
  if (typeof cell === 'number') return { ...empty, number: cell }
  return { ...empty, number: cell.result ?? null, formula: cell.formula }
}

@Resolver(() => AllocationExclusion)
export class AllocationExclusionResolver {
  @FieldResolver(() => Region, { description: 'The region.' })
  region(@Root() { code }: { code: string }, @Ctx() { snapshot }: Context): Region {
    return regionByCode(snapshot, code)
  }
}
