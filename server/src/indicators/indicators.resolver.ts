import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { unknown } from '../known.ts'
import { resultQuestion } from '../results/result-question.ts'
import { indicatorById } from './indicator.ts'
import { Indicator } from './indicator.type.ts'
import { IndicatorFilter } from './indicators.args.ts'
import { selectMeasured } from './indicators.queries.ts'

@Resolver(() => Indicator)
export class IndicatorsResolver {
  @Query(() => [Indicator], { description: 'The indicators that have a result under the filter, by id.' })
  async indicators(
    @Arg('where', () => IndicatorFilter, {
      nullable: true,
      description: 'Which indicators; all if left out.',
    })
    where: IndicatorFilter | null,
    @Ctx() { db, snapshot }: Context,
  ): Promise<Indicator[]> {
    const ids = await selectMeasured(db, resultQuestion(snapshot, where))
    return ids.map((id) => indicatorById(snapshot, id))
  }

  @Query(() => Indicator, {
    nullable: true,
    description: 'One indicator. An unknown id is an error that names the nearest one.',
  })
  indicator(
    @Arg('id', () => ID, { description: 'Such as "ecological-restoration-area".' }) id: string,
    @Ctx() { snapshot }: Context,
  ): Indicator {
    if (!snapshot.indicators.has(id)) throw unknown('indicator', snapshot.indicators, id, 'id')
    return indicatorById(snapshot, id)
  }
}
