/** How large a file may be, and how long and with how much memory it may be read. */
export interface FileLimits {
  /** Bytes of the file as it came. */
  bytes: number
  /** Bytes of all its parts together once inflated, as declared and as counted. */
  inflated: number
  /** Inflated bytes to packed bytes, of one part and of all. */
  ratio: number
  /** Parts of an archive. */
  entries: number
  /** Rows of all sheets together. */
  rows: number
  /** Filled cells of all sheets together. */
  cells: number
  /** Columns of a sheet. */
  columns: number
  /** Signs of a cell: Excel's own limit. */
  text: number
  seconds: number
  /** Megabytes of the reading process's heap. */
  memory: number
}

export const FILE_LIMITS: FileLimits = {
  bytes: 20_000_000,
  inflated: 64_000_000,
  ratio: 100,
  entries: 1_000,
  rows: 100_000,
  cells: 1_000_000,
  columns: 256,
  text: 32_767,
  seconds: 60,
  memory: 1_536,
}
