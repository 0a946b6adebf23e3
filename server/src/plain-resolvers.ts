import {
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql'
import { getMetadataStorage } from 'type-graphql'
import type { Context } from './context.ts'

type Metadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number]
type Param = NonNullable<Metadata['params']>[number]
type Asked = Parameters<GraphQLFieldResolver<unknown, Context>>

/**
 * Lets the fields of rows call their methods at once. type-graphql sorts the parameters of a method, looks for its object
 * among all others and makes a promise of each argument, at every call: dear where a field is asked of a thousand rows.
 * Fields that take whole objects as arguments are left to it, which makes instances of those.
 */
export function callAtOnce(schema: GraphQLSchema): void {
  const { fieldResolvers, objectTypes } = getMetadataStorage()
  for (const metadata of fieldResolvers) {
    const owner = objectTypes.find(({ target }) => target === metadata.getObjectType?.())
    const type = schema.getType(owner?.name ?? '')
    const field = isObjectType(type) ? type.getFields()[metadata.schemaName] : undefined
    if (field?.resolve === undefined || !isPlain(metadata, field)) continue
    field.resolve = plainly(metadata)
  }
}

/** Whether nothing stands between a field and its method, and its arguments go on as they came. */
const isPlain = ({ kind, middlewares, roles, params }: Metadata, { args }: GraphQLField<unknown, Context>) =>
  kind === 'external' &&
  middlewares?.length === 0 &&
  roles === undefined &&
  params?.every(({ kind }) => ['root', 'arg', 'context', 'info'].includes(kind)) === true &&
  args.every(({ type }) => isLeafType(getNamedType(type)))

function plainly({ target, methodName, params = [] }: Metadata): GraphQLFieldResolver<unknown, Context> {
  const object: object = Reflect.construct(target, [])
  const method: (...values: unknown[]) => unknown = Reflect.get(object, methodName)
  const values = params.toSorted((one, other) => one.index - other.index).map(given)
  return (...asked) =>
    method.apply(
      object,
      values.map((value) => value(...asked)),
    )
}

function given(param: Param): (...asked: Asked) => unknown {
  if (param.kind === 'root') return (root) => root
  if (param.kind === 'context') return (_root, _args, context) => context
  if (param.kind === 'info') return (_root, _args, _context, info) => info
  const name = param.kind === 'arg' ? param.name : ''
  return (_root, args) => args[name]
}
