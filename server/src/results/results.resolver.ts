import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql'
import { askedParts, asksOnlyStatus } from '../asked-fields.ts'
import { columnsOf } from '../columns/columns.ts'
import { findResult, heldRow } from '../columns/held-result.ts'
import { type Connection, connection } from '../connection.type.ts'
import type { Context } from '../context.ts'
import { evidenceOf, statusOf } from '../documents/evidence.ts'
import { Evidence } from '../documents/evidence.type.ts'
import { Language, ResultFigure } from '../enums.ts'
import { AppError } from '../errors.ts'
import { indicatorById } from '../indicators/indicator.ts'
import { Indicator } from '../indicators/indicator.type.ts'
import { projectById } from '../projects/project.ts'
import { Project } from '../projects/project.type.ts'
import { regionByCode } from '../regions/region.ts'
import { Region } from '../regions/region.type.ts'
import type { Language as Tongue } from '../words.ts'
import { askedFigures } from './asked-figures.ts'
import { resultEvidenceOf } from './indicator-evidence.ts'
import type { ResultFigure as Which } from './indicator-explainer.ts'
import { type ResultNode, resultNode } from './result.ts'
import { IndicatorResult, IndicatorResultConnection } from './result.type.ts'
import { resultPage } from './result-page.ts'
import { ResultsArgs } from './results.args.ts'
import { selectResultsById } from './results.queries.ts'

@Resolver(() => IndicatorResult)
export class ResultsResolver {
  @Query(() => IndicatorResultConnection, {
    description:
      'Indicator results (绩效指标): target against actual. Exactly the rows that `performance` sums up under the same filter. Example: results(where: { statuses: [UNMET] }, orderBy: [{ field: COMPLETION_RATE }]) { nodes { indicator { name } target { text } actual { text } completionRate shortfallReason } }',
  })
  async results(
    @Args(() => ResultsArgs) args: ResultsArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ResultNode>> {
    return connection(await resultPage(context, args, askedFigures(info)))
  }

  @Query(() => IndicatorResult, {
    nullable: true,
    description:
      'One indicator result (绩效指标) by its id, as `results` and `attention` give it: `project:region:from-to:indicator`.',
  })
  async result(
    @Arg('id', () => ID, { description: 'Such as "miaoling:520000:2022-2025:revegetated-area".' }) id: string,
    @Ctx() { db, snapshot }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResultNode> {
    const columns = askedFigures(info) === 'HELD' ? columnsOf(snapshot) : null
    const held = columns && findResult(columns, id)
    if (held !== null) return resultNode(snapshot, heldRow(held))
    const [row] = await selectResultsById(db, snapshot.release.release_id, [id])
    if (row && snapshot.projects.has(row.project_id)) return resultNode(snapshot, row)
    throw new AppError('UNKNOWN_RESULT', `There is no result ${JSON.stringify(id.slice(0, 100))}.`, {
      argument: 'id',
      hint: 'Take the id from results { nodes { id } }: project:region:from-to:indicator.',
    })
  }

  @FieldResolver(() => Project, { description: 'The project.' })
  project(@Root() { row }: ResultNode, @Ctx() { snapshot }: Context): Project {
    return projectById(snapshot, row.project_id)
  }

  @FieldResolver(() => Region, { description: "The region: the project's own for its result as a whole." })
  region(@Root() { row }: ResultNode, @Ctx() { snapshot }: Context): Region {
    return regionByCode(snapshot, row.region_code)
  }

  @FieldResolver(() => Indicator, { description: 'The indicator.' })
  indicator(@Root() { row }: ResultNode, @Ctx() { snapshot }: Context): Indicator {
    return indicatorById(snapshot, row.indicator_id)
  }

  @FieldResolver(() => Evidence, {
    description: 'Where the target or the actual comes from, or why it is missing.',
  })
  async evidence(
    @Root() { row }: ResultNode,
    @Arg('figure', () => ResultFigure, { defaultValue: 'ACTUAL', description: 'Target or actual.' })
    figure: Which,
    @Arg('language', () => Language, { defaultValue: 'ZH', description: 'Language of the words.' })
    language: Tongue,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Evidence> {
    const summed =
      figure === 'TARGET'
        ? { value: row.target, status: row.target_status, coverage: row.target_coverage }
        : { value: row.actual, status: row.actual_status, coverage: row.actual_coverage }
    if (asksOnlyStatus(info)) return statusOf(summed)
    const asked = { figure: summed, cell: row, which: figure, language, parts: askedParts(info) }
    return evidenceOf(context.snapshot, await resultEvidenceOf(context, asked))
  }
}
