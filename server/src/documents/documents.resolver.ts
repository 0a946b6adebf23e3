import { Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { documentById } from './document.ts'
import { Document } from './document.type.ts'

@Resolver(() => Document)
export class DocumentsResolver {
  @Query(() => [Document], { description: 'Every document that this release cites.' })
  documents(@Ctx() { snapshot }: Context): Document[] {
    return snapshot.cited.map((id) => documentById(snapshot, id))
  }
}
