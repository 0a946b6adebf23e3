import { manyRegions } from '../../filters/scale.ts'

export interface GridPages<Row> {
  /** From 1. */
  page: number
  count: number
  total: number
  rows: Row[]
}

/** The rows of one page of the grid; all of them where they are few. A page that does not exist is the nearest one. */
export const pagesOf = <Row>(rows: readonly Row[], asked: number): GridPages<Row> => {
  const count = Math.max(1, Math.ceil(rows.length / manyRegions))
  const page = Math.min(count, Math.max(1, Number.isInteger(asked) ? asked : 1))
  return {
    page,
    count,
    total: rows.length,
    rows: rows.slice((page - 1) * manyRegions, page * manyRegions),
  }
}
