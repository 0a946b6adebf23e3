import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import { askedFields, askedParts, asksOnlyStatus } from '../asked-fields.ts'
import { type Connection, connection } from '../connection.type.ts'
import type { Context } from '../context.ts'
import { evidenceOf, statusOf } from '../documents/evidence.ts'
import { Evidence } from '../documents/evidence.type.ts'
import { Grade, Language, ResultFigure } from '../enums.ts'
import { indicatorById } from '../indicators/indicator.ts'
import { Indicator } from '../indicators/indicator.type.ts'
import { programmeById } from '../programmes/programme.ts'
import { Programme } from '../programmes/programme.type.ts'
import { projectById } from '../projects/project.ts'
import { Project } from '../projects/project.type.ts'
import { regionByCode } from '../regions/region.ts'
import { Region } from '../regions/region.type.ts'
import type { ResultFigure as Which } from '../results/indicator-explainer.ts'
import type { Grade as GradeWord } from '../rules/grade.ts'
import type { Language as Tongue } from '../words.ts'
import { askedColumns } from './asked-columns.ts'
import { PerformanceArgs } from './performance.args.ts'
import { performanceEvidenceOf } from './performance-evidence.ts'
import type { PerformanceGroup } from './performance-group.ts'
import { performancePage } from './performance-page.ts'
import { PerformanceSummary, PerformanceSummaryConnection } from './performance-summary.type.ts'

@Resolver(() => PerformanceSummary)
export class PerformanceResolver {
  @Query(() => PerformanceSummaryConnection, {
    description:
      'How indicator results stand, grouped as you like (绩效). Example: performance(by: [PROJECT, LEVEL1]) { nodes { project { shortName } level1 indicatorCount metCount completionRate score weight grade } }',
  })
  async performance(
    @Args(() => PerformanceArgs) args: PerformanceArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<PerformanceGroup>> {
    return connection(await performancePage(context, args, askedColumns(askedFields(info), args)))
  }

  @FieldResolver(() => Programme, {
    nullable: true,
    description: 'The programme, where grouped by PROGRAMME.',
  })
  programme(@Root() { key }: PerformanceGroup, @Ctx() { snapshot }: Context): Programme | null {
    return key.programme_id === null ? null : programmeById(snapshot, key.programme_id)
  }

  @FieldResolver(() => Project, { nullable: true, description: 'The project, where grouped by PROJECT.' })
  project(@Root() { key }: PerformanceGroup, @Ctx() { snapshot }: Context): Project | null {
    return key.project_id === null ? null : projectById(snapshot, key.project_id)
  }

  @FieldResolver(() => Region, { nullable: true, description: 'The region, where grouped by REGION.' })
  region(@Root() { key }: PerformanceGroup, @Ctx() { snapshot }: Context): Region | null {
    return key.region_code === null ? null : regionByCode(snapshot, key.region_code)
  }

  @FieldResolver(() => Indicator, {
    nullable: true,
    description: 'The indicator, where grouped by INDICATOR.',
  })
  indicator(@Root() { key }: PerformanceGroup, @Ctx() { snapshot }: Context): Indicator | null {
    return key.indicator_id === null ? null : indicatorById(snapshot, key.indicator_id)
  }

  @FieldResolver(() => Grade, {
    nullable: true,
    description: 'Grade (评价等级) of score ÷ weight of the scored results.',
  })
  grade(
    @Root() { grades }: PerformanceGroup,
    @Arg('evaluatedOnly', () => Boolean, {
      defaultValue: false,
      description: 'Leaves out results that the document says were not evaluated, score and weight.',
    })
    evaluatedOnly: boolean,
  ): GradeWord | null {
    return grades[evaluatedOnly ? 'EVALUATED' : 'SCORED']
  }

  @FieldResolver(() => Evidence, {
    description: 'Where the targets or the actuals come from, or why they are missing.',
  })
  async evidence(
    @Root() group: PerformanceGroup,
    @Arg('figure', () => ResultFigure, { defaultValue: 'ACTUAL', description: 'Targets or actuals.' })
    figure: Which,
    @Arg('language', () => Language, { defaultValue: 'ZH', description: 'Language of the words.' })
    language: Tongue,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evidence> {
    if (asksOnlyStatus(info)) return statusOf(group.figures[figure])
    const { question, key, figures } = group
    const asked = { key, figure: figures[figure], which: figure, language, parts: askedParts(info) }
    return evidenceOf(context.snapshot, await performanceEvidenceOf(context, question, asked))
  }
}
