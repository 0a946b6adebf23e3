import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  parse,
  type SelectionSetNode,
} from 'graphql'

/** `Type.field` of every field of a schema. */
export function allFields(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
}

/** `Type.field` of every field that an answer has a value for; `asked` are those that the question names. */
export function answeredFields(schema: GraphQLSchema, question: string, data: unknown): Set<string> {
  const answered = new Set<string>()
  const visit = (type: GraphQLObjectType, { selections }: SelectionSetNode, value: object) => {
    for (const node of selections) {
      if (node.kind !== 'Field') throw new Error('These questions have no fragments.')
      visitField(type, node, (value as Record<string, unknown>)[(node.alias ?? node.name).value])
    }
  }
  const visitField = (type: GraphQLObjectType, node: FieldNode, value: unknown) => {
    const values = [value].flat(2).filter((each) => each !== null && each !== undefined)
    if (values.length === 0) return
    answered.add(`${type.name}.${node.name.value}`)
    const inner = getNamedType(type.getFields()[node.name.value]?.type)
    if (!isObjectType(inner) || !node.selectionSet) return
    for (const each of values) if (typeof each === 'object') visit(inner, node.selectionSet, each as object)
  }
  const root = schema.getQueryType()
  for (const definition of parse(question).definitions)
    if (definition.kind === 'OperationDefinition' && root)
      visit(root, definition.selectionSet, data as object)
  return answered
}
