/** A scoring scheme: how points are dealt. Data, not code. Reference table: key `scheme_id`. */
export interface SchemeTable {
  scheme_id: string
  name: string
  description: string
  /** Points for the execution rate, in ten-thousandths; 0 where the scheme does not score it. */
  execution_weight: number
}
