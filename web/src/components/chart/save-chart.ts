import writeWorkbook from 'write-excel-file/universal'
import { drawPicture } from '../../charts/picture/draw-picture.ts'
import { rasterise } from '../../charts/picture/raster.ts'
import { toCsv } from '../../format/csv.ts'
import { download } from '../../format/download.ts'
import type { FileTable } from './file-table.ts'
import { type AboutLine, workbookSheets } from './workbook.ts'

/** A chart with all that its files need to say. */
export interface SavedChart {
  /** Its name in links and files. */
  id: string
  title: string
  /** File name without its ending. */
  fileName: string
  table: () => FileTable
  about: () => readonly AboutLine[]
  sheets: { figures: string; about: string }
}

/** Writes one file and hands it to the reader. Fetched when the first file is asked for. */
export const saveChart = async (
  kind: 'png' | 'svg' | 'csv' | 'xlsx',
  { fileName, table, about, sheets }: SavedChart,
  card: HTMLElement | null,
): Promise<void> => {
  const name = `${fileName}.${kind}`
  if (kind === 'csv') {
    const { header, rows } = table()
    return download(name, toCsv(header, rows))
  }
  if (kind === 'xlsx') {
    return download(name, await writeWorkbook(workbookSheets(table(), about(), sheets)).toBlob())
  }
  if (!card) throw new Error('The chart has left the page.')
  const picture = drawPicture(card)
  if (kind === 'svg') return download(name, picture.svg, 'image/svg+xml;charset=utf-8')
  return download(name, await rasterise(picture))
}
