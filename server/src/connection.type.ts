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

/** A page, of which only what is asked for is worked out: a cursor of each row is dear. */
export interface Connection<Row> {
  page: Page<Row>
  nodes: Row[]
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
  class ConnectionType implements Connection<Node> {
    page!: Page<Node>

    @Field(() => Int, { description: 'How many rows there are in all, whatever the page.' })
    totalCount(): Promise<number> {
      return this.page.totalCount()
    }

    @Field(() => [node()], { description: 'The rows of this page.' })
    nodes!: Node[]

    @Field(() => [Edge], { description: 'The rows of this page with their cursors.' })
    edges(): Edge[] {
      return this.page.rows.map((row) => ({ node: row, cursor: this.page.cursorOf(row) }))
    }

    @Field(() => PageInfo, { description: 'Where this page lies.' })
    pageInfo(): PageInfo {
      const { rows, cursorOf, hasNextPage, hasPreviousPage } = this.page
      const [first] = rows
      const last = rows.at(-1)
      return {
        hasNextPage,
        hasPreviousPage,
        startCursor: first ? cursorOf(first) : null,
        endCursor: last ? cursorOf(last) : null,
      }
    }
  }
  return ConnectionType
}

export const connection = <Row>(page: Page<Row>): Connection<Row> => ({ page, nodes: page.rows })
