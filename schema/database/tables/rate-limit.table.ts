/** How often an address has asked a sign-in route lately, over all processes. Reference table: key `id`. */
export interface RateLimitTable {
  id: string
  /** Address and path; unique. */
  key: string
  count: number
  /** Milliseconds since 1970. */
  last_request: number
}
