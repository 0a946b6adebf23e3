import type { SchemePart } from '../terms.ts'

/** How many points a scheme deals to a part. Reference table: key `(scheme_id, part)`. A scheme without parts takes the weights of the table. */
export interface SchemePartTable {
  scheme_id: string
  part: SchemePart
  /** Points, ten-thousandths. */
  weight: number
}
