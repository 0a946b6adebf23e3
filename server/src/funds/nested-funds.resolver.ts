import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { Programme } from '../programmes/programme.type.ts'
import { Project } from '../projects/project.type.ts'
import { Region } from '../regions/region.type.ts'
import { Year } from '../years/year.type.ts'
import type { FundGroup } from './fund-group.ts'
import { fundsOf, fundsOfRegion } from './fund-loaders.ts'
import { FundSummary } from './fund-summary.type.ts'
import { FundFilter } from './funds.args.ts'

const WHERE = { nullable: true, description: 'Narrows the money down.' } as const

@Resolver(() => Programme)
export class ProgrammeFundsResolver {
  @FieldResolver(() => FundSummary, { description: 'Money of this programme.' })
  funds(
    @Root() { id }: Programme,
    @Arg('where', () => FundFilter, WHERE) where: FundFilter | null,
    @Ctx() context: Context,
  ): Promise<FundGroup> {
    return fundsOf(context, 'PROGRAMME', id, where)
  }
}

@Resolver(() => Project)
export class ProjectFundsResolver {
  @FieldResolver(() => FundSummary, { description: 'Money of this project.' })
  funds(
    @Root() { id }: Project,
    @Arg('where', () => FundFilter, WHERE) where: FundFilter | null,
    @Ctx() context: Context,
  ): Promise<FundGroup> {
    return fundsOf(context, 'PROJECT', id, where)
  }
}

@Resolver(() => Year)
export class YearFundsResolver {
  @FieldResolver(() => FundSummary, { description: 'Money that stands at this year.' })
  funds(
    @Root() { year }: Year,
    @Arg('where', () => FundFilter, WHERE) where: FundFilter | null,
    @Ctx() context: Context,
  ): Promise<FundGroup> {
    return fundsOf(context, 'YEAR', year, where)
  }
}

@Resolver(() => Region)
export class RegionFundsResolver {
  @FieldResolver(() => FundSummary, {
    description:
      'Money of this region in all projects that it takes part in; NOT_IN_PROGRAMME where it takes part in none.',
  })
  funds(
    @Root() { code }: Region,
    @Arg('where', () => FundFilter, WHERE) where: FundFilter | null,
    @Ctx() context: Context,
  ): Promise<FundGroup> {
    return fundsOfRegion(context, code, where)
  }
}
