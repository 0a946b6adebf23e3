/** What can be wrong with the store as a whole. Each message says in one sentence what to do. */
export type StoreErrorCode =
  /** The address is not one that we understand. */
  | 'STORE_URL'
  /** The file is empty, damaged, or not one of ours. */
  | 'STORE_UNREADABLE'
  /** The folder or the file cannot be written. */
  | 'STORE_UNWRITABLE'
  /** The PostgreSQL server does not answer, or does not let us in. */
  | 'STORE_UNREACHABLE'
  /** A newer version of the program has migrated the store. */
  | 'STORE_NEWER'
  /** A migration failed and was rolled back. */
  | 'STORE_MIGRATION'
  /** A copy goes only into a store that holds nothing. */
  | 'STORE_NOT_EMPTY'
  /** The store was made by another version, so that its tables differ. */
  | 'STORE_OTHER_VERSION'
  /** A copy or a backup does not hold what it was made from. */
  | 'STORE_COPY_DIFFERS'
  /** Only a store in a file can be backed up or verified here. */
  | 'STORE_NOT_A_FILE'

export class StoreError extends Error {
  override readonly name = 'StoreError'

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** A query ran longer than its deadline and was interrupted; its connection is usable again. */
export class QueryTimeout extends Error {
  override readonly name = 'QueryTimeout'
  readonly code = 'QUERY_TIMEOUT'

  constructor(
    /** How long the query was allowed to run, in milliseconds. */
    readonly deadlineMs: number,
  ) {
    super(`The query took longer than ${deadlineMs} ms and was stopped: narrow it down and ask again.`)
  }
}
