import type { GraphQLResolveInfo } from 'graphql'
import type { FundMeasure as Measure } from 'schema/database/terms.ts'
import { Arg, Args, Ctx, FieldResolver, Float, Info, Query, Resolver, Root } from 'type-graphql'
import { askedFields, askedParts, asksOnlyStatus } from '../asked-fields.ts'
import { type Connection, connection } from '../connection.type.ts'
import type { Context } from '../context.ts'
import { evidenceOf, statusOf } from '../documents/evidence.ts'
import { Evidence } from '../documents/evidence.type.ts'
import { FundMeasure, Language, MoneyUnit } from '../enums.ts'
import { programmeById } from '../programmes/programme.ts'
import { Programme } from '../programmes/programme.type.ts'
import { projectById } from '../projects/project.ts'
import { Project } from '../projects/project.type.ts'
import { regionByCode } from '../regions/region.ts'
import { Region } from '../regions/region.type.ts'
import { toUnit, type MoneyUnit as Unit } from '../rules/money.ts'
import type { Language as Tongue } from '../words.ts'
import { askedMeasures } from './asked-measures.ts'
import { fundEvidenceOf } from './fund-evidence-loader.ts'
import type { FundGroup } from './fund-group.ts'
import { fundPage } from './fund-page.ts'
import { FundSummary, FundSummaryConnection } from './fund-summary.type.ts'
import { FundsArgs } from './funds.args.ts'

const UNIT = { defaultValue: 'WAN_YUAN', description: 'The unit to answer in.' } as const

@Resolver(() => FundSummary)
export class FundsResolver {
  @Query(() => FundSummaryConnection, {
    description:
      'Money, grouped as you like (资金). Sums never count anything twice; a sum of which some parts are not reported is marked PARTIAL. Example: funds(by: [PROJECT, SOURCE]) { nodes { project { shortName } source budget executed executionRate } }',
  })
  async funds(
    @Args(() => FundsArgs) args: FundsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<FundGroup>> {
    return connection(await fundPage(context, args, askedMeasures(askedFields(info), args)))
  }

  @FieldResolver(() => Programme, {
    nullable: true,
    description: 'The programme, where grouped by PROGRAMME.',
  })
  programme(@Root() { key }: FundGroup, @Ctx() { snapshot }: Context): Programme | null {
    return key.programme_id === null ? null : programmeById(snapshot, key.programme_id)
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project, where grouped by PROJECT.' })
  project(@Root() { key }: FundGroup, @Ctx() { snapshot }: Context): Project | null {
    return key.project_id === null ? null : projectById(snapshot, key.project_id)
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region, where grouped by REGION.' })
  region(@Root() { key }: FundGroup, @Ctx() { snapshot }: Context): Region | null {
    return key.region_code === null ? null : regionByCode(snapshot, key.region_code)
  }

  @FieldResolver()
  year(@Root() { key }: FundGroup): number | null {
    return key.year
  }

  @FieldResolver()
  source(@Root() { key }: FundGroup) {
    return key.source === 'TOTAL' ? null : key.source
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Budget (预算数 A): issued, allotted or arranged. A PARTIAL amount is a lower bound.',
  })
  budget(@Root() { figures }: FundGroup, @Arg('unit', () => MoneyUnit, UNIT) unit: Unit): number | null {
    return inUnit(figures.BUDGET.value, unit)
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Money that arrived (到位).' })
  received(@Root() { figures }: FundGroup, @Arg('unit', () => MoneyUnit, UNIT) unit: Unit): number | null {
    return inUnit(figures.RECEIVED.value, unit)
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Money that was spent (执行数 B).' })
  executed(@Root() { figures }: FundGroup, @Arg('unit', () => MoneyUnit, UNIT) unit: Unit): number | null {
    return inUnit(figures.EXECUTED.value, unit)
  }

  @FieldResolver(() => Evidence, { description: 'Where an amount comes from, or why it is missing.' })
  async evidence(
    @Root() group: FundGroup,
    @Arg('measure', () => FundMeasure, { description: 'Which of the amounts.' }) measure: Measure,
    @Arg('language', () => Language, { defaultValue: 'ZH', description: 'Language of the words.' })
    language: Tongue,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evidence> {
    if (asksOnlyStatus(info)) return statusOf(group.figures[measure])
    const asked = { measure, language, parts: askedParts(info) }
    return evidenceOf(context.snapshot, await fundEvidenceOf(context, group, asked))
  }
}

const inUnit = (fen: number | null, unit: Unit) => (fen === null ? null : toUnit(fen, unit))
