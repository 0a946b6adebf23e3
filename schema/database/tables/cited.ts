/** Where a figure is printed. */
export interface Cited {
  document_id: string
  /** The place in the document: section, or table and row. */
  locator: string
  /** The figure exactly as printed; null only where the sheet row holds no figure. */
  printed: string | null
}
