/**
 * The rows of one sheet as a report was published from them, known by the content's hash, so that a release can be handed
 * out again to the last sign, whatever the release that holds it. Key `(content_hash, sheet, part)`; a reference table.
 */
export interface PublishedSheetTable {
  /** `report.content_hash` */
  content_hash: string
  sheet: string
  /** Long sheets lie in parts: 0, 1, 2 … */
  part: number
  /** JSON array of rows: each its number in the sheet, and its cells by column. */
  rows: string
}
