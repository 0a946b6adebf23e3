import { type ClassType, Field, Int, ObjectType } from 'type-graphql'
import type { Page } from './paging.ts'

@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True if rows follow this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'True if rows come before this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page.' })
  startCursor!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row: pass it as `after` to get the next page.',
  })
  endCursor!: string | null
}

export interface Connection<Row> {
  countAll: () => Promise<number>
  nodes: Row[]
  edges: { cursor: string; node: Row }[]
  pageInfo: PageInfo
}

/** The Relay connection types of a node type. */
export function connectionOf<Node extends object>(name: string, node: () => ClassType<Node>) {
  @ObjectType(`${name}Edge`, { description: `One ${name} and its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Where this row lies: pass it as `after` to go on from here.' })
    cursor!: string

    @Field(node, { description: 'The row itself.' })
    node!: Node
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} rows.` })
  class ConnectionType {
    countAll!: () => Promise<number>

    @Field(() => Int, { description: 'How many rows there are in all, whatever the page.' })
    totalCount(): Promise<number> {
      return this.countAll()
    }

    @Field(() => [node()], { description: 'The rows of this page.' })
    nodes!: Node[]

    @Field(() => [Edge], { description: 'The rows of this page with their cursors.' })
    edges!: Edge[]

    @Field(() => PageInfo, { description: 'Where this page lies.' })
    pageInfo!: PageInfo
  }
  return ConnectionType
}

export function connection<Row>({
  rows,
  totalCount,
  hasNextPage,
  hasPreviousPage,
  cursorOf,
}: Page<Row>): Connection<Row> {
  const edges = rows.map((node) => ({ node, cursor: cursorOf(node) }))
  return {
    countAll: totalCount,
    nodes: rows,
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
