/** Failed sign-ins of one account, or from one address, within one window of time. Reference table: key `about`. */
export interface SignInFailureTable {
  /** `account …` or `address …`; accounts that do not exist are counted like those that do. */
  about: string
  count: number
  /** When the window began: milliseconds since 1970. */
  since: number
}
