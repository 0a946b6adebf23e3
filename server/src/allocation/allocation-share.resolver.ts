import { Arg, Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { evidenceOf } from '../documents/evidence.ts'
import { Evidence } from '../documents/evidence.type.ts'
import { MoneyUnit } from '../enums.ts'
import { regionByCode } from '../regions/region.ts'
import { Region } from '../regions/region.type.ts'
import { indistinguishable, rankRange } from '../rules/allocation-sensitivity.ts'
import { toUnit, type MoneyUnit as Unit } from '../rules/money.ts'
import { AllocationShare } from './allocation.type.ts'
import { baselineOf, type Contribution, type Part, shareOf } from './plan-part.ts'

const UNIT = { defaultValue: 'WAN_YUAN', description: 'The unit to answer in.' } as const

@Resolver(() => AllocationShare)
export class AllocationShareResolver {
  @FieldResolver(() => Region, { description: 'The region.' })
  region(@Root() part: Part, @Ctx() { snapshot }: Context): Region {
    return regionByCode(snapshot, shareOf(part).code)
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'What it is measured against (基数): see `baseline` of the input. Null where no budget is reported.',
  })
  baseline(@Root() part: Part, @Arg('unit', () => MoneyUnit, UNIT) unit: Unit): number | null {
    const fen = baselineOf(part)
    return fen === null ? null : toUnit(fen, unit)
  }

  @FieldResolver(() => Evidence, {
    description: 'Where the budget behind the baseline comes from, or why it is missing.',
  })
  async baselineEvidence(@Root() part: Part, @Ctx() { snapshot }: Context): Promise<Evidence> {
    const { budget, language } = part.plan
    return evidenceOf(snapshot, await budget.figureOf(shareOf(part).code).evidence(language))
  }

  @FieldResolver(() => Float, { description: 'What it would get (测算数), to the 分.' })
  proposed(@Root() part: Part, @Arg('unit', () => MoneyUnit, UNIT) unit: Unit): number {
    return toUnit(shareOf(part).amount, unit)
  }

  @FieldResolver(() => Float, {
    description: 'What the formula alone would give, before floors, caps and whole 分.',
  })
  formula(@Root() part: Part, @Arg('unit', () => MoneyUnit, UNIT) unit: Unit): number {
    return toUnit(shareOf(part).formula, unit)
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Proposed − baseline (增减).' })
  change(@Root() part: Part, @Arg('unit', () => MoneyUnit, UNIT) unit: Unit): number | null {
    const fen = baselineOf(part)
    return fen === null ? null : toUnit(shareOf(part).amount - fen, unit)
  }

  @FieldResolver()
  share(@Root() part: Part): number {
    return shareOf(part).amount / part.plan.allocation.pool
  }

  @FieldResolver()
  rank(@Root() part: Part): number {
    return shareOf(part).rank
  }

  @FieldResolver()
  equalPoints(@Root() part: Part): number {
    return shareOf(part).equalPoints
  }

  @FieldResolver()
  bound(@Root() part: Part) {
    return shareOf(part).bound
  }

  @FieldResolver()
  contributions(@Root() part: Part): Contribution[] {
    return part.plan.factors.map((_, k) => ({ ...part, k }))
  }

  @FieldResolver(() => [Int], {
    description: 'Lowest and highest rank as each weight, by itself, moves by ±20 %.',
  })
  rankRange(@Root() { plan, at }: Part): number[] {
    return rankRange(plan.nudged(), at)
  }

  @FieldResolver(() => [Int], {
    nullable: true,
    description:
      'Lowest and highest rank over all mixtures of the weights, on a grid of up to a thousand; null unless `allWeights` is asked for.',
  })
  rankRangeAllWeights(@Root() { plan, at }: Part): number[] | null {
    return plan.input.allWeights ? rankRange(plan.mixed(), at) : null
  }

  @FieldResolver(() => [Region], {
    description:
      'Regions whose rank cannot be told from this one: level, or in another order as a weight moves by ±20 %.',
  })
  indistinguishableFrom(@Root() { plan, at }: Part, @Ctx() { snapshot }: Context): Region[] {
    return indistinguishable(plan.nudged(), at).flatMap((other) => {
      const share = plan.shares[other]
      return share ? [regionByCode(snapshot, share.code)] : []
    })
  }
}
