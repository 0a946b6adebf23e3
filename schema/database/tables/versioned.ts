/** The last release: a row that still holds ends here. */
export const OPEN = 2_147_483_647

/** Rows are never changed: a publish ends the old row and adds a new one, so that any release can be asked for. */
export interface Versioned {
  /** The release that published the row. */
  since_release: number
  /** The release that replaced it; `OPEN` while it holds. */
  until_release: number
}
