import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { unknown } from '../known.ts'
import { schemeOf } from '../programmes/programme.ts'
import { ScoringScheme } from '../programmes/programme.type.ts'
import { projectRow } from '../projects/project.ts'
import { Project } from '../projects/project.type.ts'
import { toNumber } from '../rules/decimal.ts'
import { partsOf, scoreUnder } from './scheme-score.ts'
import { SchemePartWeight, SchemeScore } from './scoring.type.ts'

@Resolver(() => ScoringScheme)
export class SchemesResolver {
  @Query(() => [ScoringScheme], { description: 'Every scoring scheme (评分方案), by id.' })
  schemes(@Ctx() { snapshot }: Context): ScoringScheme[] {
    return [...snapshot.schemes.keys()].sort().map((id) => schemeOf(snapshot, id))
  }

  @FieldResolver(() => [SchemePartWeight], {
    description: 'What it deals its points to; empty where it takes the weights of the table.',
  })
  async parts(@Root() { id }: ScoringScheme, @Ctx() context: Context): Promise<SchemePartWeight[]> {
    const parts = await partsOf(context, id)
    return parts.map(({ part, weight }) => ({ part, weight: toNumber(weight) }))
  }
}

@Resolver(() => Project)
export class ProjectScoringResolver {
  @FieldResolver(() => SchemeScore, {
    description:
      'What its reported scores come to under a scheme: each part earns its points × score ÷ weight of its rows, the execution row its points × rate. Example: scoreUnder(scheme: "default-2020") { score grade parts { part weight score } }',
  })
  scoreUnder(
    @Root() { id }: Project,
    @Arg('scheme', () => ID, {
      nullable: true,
      description: "Id of the scheme; the programme's own if left out.",
    })
    scheme: string | null,
    @Arg('evaluatedOnly', () => Boolean, {
      defaultValue: false,
      description: 'Leaves out results that the document says were not evaluated.',
    })
    evaluatedOnly: boolean,
    @Ctx() context: Context,
  ): Promise<SchemeScore> {
    const { snapshot } = context
    const own = snapshot.programmes.get(projectRow(snapshot, id).programme_id)?.scheme_id
    const asked = scheme ?? own ?? ''
    if (!snapshot.schemes.has(asked)) throw unknown('scheme', snapshot.schemes, asked, 'scheme')
    return scoreUnder(context, id, asked, evaluatedOnly)
  }
}
