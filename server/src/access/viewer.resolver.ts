import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { regionByCode } from '../regions/region.ts'
import { may, OPERATIONS } from './may.ts'
import { ViewerType } from './viewer.type.ts'

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, {
    description: 'Who asks, by cookie or token, and what they may do. Never cached.',
  })
  viewer(@Ctx() { viewer, snapshot }: Context): ViewerType {
    return {
      id: viewer.id,
      name: viewer.name,
      role: viewer.role,
      region: viewer.region === null ? null : regionByCode(snapshot, viewer.region),
      may: OPERATIONS.filter((operation) => may(viewer, operation)),
    }
  }
}
