import { readFile as readBytes, stat } from 'node:fs/promises'
import { csvGrid } from './csv-grid.ts'
import { docxGrids } from './docx-grids.ts'
import { fileKind } from './file-kind.ts'
import { type FileRead, nothingRead } from './file-read.ts'
import type { FormReference } from './form-reference.ts'
import { formTables } from './form-tables.ts'
import type { Grid } from './grid.ts'
import { FILE_LIMITS, type FileLimits } from './limits.ts'
import { officialForms } from './official-form.ts'
import { FileRefused, refused } from './told.ts'
import { type Parts, unzip } from './unzip.ts'
import { isWorkbook, workbookSheets } from './workbook.ts'
import { xlsxGrids } from './xlsx-grids.ts'

/** How far the reading has come. */
export interface ReadProgress {
  stage: 'UNPACKING' | 'READING' | 'UNDERSTANDING'
  /** Steps of `total`. */
  done: number
  total: number
}

export interface ReadOptions {
  limits?: FileLimits
  /** What a form's names are looked up in; without it, forms are not read. */
  reference?: FormReference
  /** Code of the region that reports, where the form does not tell it. */
  region?: string | null
  onProgress?: (progress: ReadProgress) => void
}

const STEPS = 3

/**
 * A file as somebody sent it → raw sheets, with all that is wrong or doubtful about it, at its place.
 * What a bad file says never throws; only a broken program does. Writes nothing.
 * @param source the path of the file, or its bytes
 * @param name the name that its sender gave it, as messages call it
 */
export async function readFile(
  source: string | Buffer,
  name: string,
  { limits = FILE_LIMITS, reference, region = null, onProgress = () => {} }: ReadOptions = {},
): Promise<FileRead> {
  try {
    onProgress({ stage: 'UNPACKING', done: 0, total: STEPS })
    const bytes = await bytesOf(source, name, limits)
    const opened = await gridsOf(name, bytes, limits, () =>
      onProgress({ stage: 'READING', done: 1, total: STEPS }),
    )
    onProgress({ stage: 'UNDERSTANDING', done: 2, total: STEPS })
    return understood(name, opened, reference, region)
  } catch (error) {
    if (error instanceof FileRefused) return nothingRead([error.problem])
    throw error
  }
}

async function bytesOf(source: string | Buffer, name: string, limits: FileLimits): Promise<Buffer> {
  const size = typeof source === 'string' ? (await stat(source)).size : source.length
  if (size > limits.bytes)
    throw refused(
      name,
      `文件大于 ${limits.bytes / 1_000_000} MB；请删去图片，或分成几个文件。`,
      `is larger than ${limits.bytes / 1_000_000} MB; remove pictures, or split it`,
    )
  return typeof source === 'string' ? readBytes(source) : source
}

/** The tables of a file, and whether it is a spreadsheet, where cells at a row's end may be left out. */
interface Opened {
  kind: 'XLSX' | 'DOCX' | 'ZIP' | 'CSV'
  grids: Grid[]
}

async function gridsOf(
  name: string,
  bytes: Buffer,
  limits: FileLimits,
  unpacked: () => void,
): Promise<Opened> {
  switch (fileKind(bytes)) {
    case 'EMPTY':
      throw refused(name, '是空文件；请重新保存后再上传。', 'is empty; save it anew and send it again')
    case 'OLD_OFFICE':
      throw refused(
        name,
        '是旧版 .xls/.doc，或加了密码；请另存为不加密的 .xlsx 或 .docx。',
        'is an old .xls or .doc, or protected by a password; save it as .xlsx or .docx without one',
      )
    case 'PDF':
      throw refused(
        name,
        '是 PDF；请上传原来的 .xlsx 或 .docx。',
        'is a PDF; send the .xlsx or .docx that it was made from',
      )
    case 'PICTURE':
      throw refused(
        name,
        '是图片；请上传表格文件（.xlsx、.docx、.csv 或 .zip）。',
        'is a picture; send the table itself as .xlsx, .docx, .csv or .zip',
      )
    case 'OTHER_ARCHIVE':
      throw refused(
        name,
        '是 rar、7z 或 gz 压缩包；请改用 .zip。',
        'is a rar, 7z or gz archive; pack it as .zip',
      )
    case 'TEXT':
      refuseMarkup(name, bytes)
      unpacked()
      return { kind: 'CSV', grids: [csvGrid(name, bytes, limits)] }
    case 'ARCHIVE': {
      const parts = await unzip(name, bytes, limits)
      unpacked()
      return ofArchive(name, bytes, parts, limits)
    }
  }
}

/** Web pages and rich text that bear a spreadsheet's name. */
function refuseMarkup(name: string, bytes: Buffer): void {
  if (!/^\s*(<(!doctype|html|\?xml|table)|\{\\rtf)/i.test(bytes.subarray(0, 200).toString('latin1'))) return
  throw refused(
    name,
    '是网页或富文本，不是表格文件；请用表格软件打开后另存为 .xlsx。',
    'is a web page or rich text, whatever its name; open it and save it as .xlsx',
  )
}

async function ofArchive(name: string, bytes: Buffer, parts: Parts, limits: FileLimits): Promise<Opened> {
  if (parts.has('xl/workbook.xml'))
    return { kind: 'XLSX', grids: await xlsxGrids(name, bytes, parts, limits) }
  if (parts.has('word/document.xml')) return { kind: 'DOCX', grids: await docxGrids(name, bytes, limits) }
  if (parts.has('xl/workbook.bin') || parts.has('content.xml'))
    throw refused(name, '是 .xlsb 或 .ods；请另存为 .xlsx。', 'is an .xlsb or .ods file; save it as .xlsx')
  const nested = [...parts].find(([, part]) => ['ARCHIVE', 'OTHER_ARCHIVE'].includes(fileKind(part)))
  if (nested)
    throw refused(
      nested[0],
      '是压缩包里的压缩包；请把 CSV 直接打进一个 .zip。',
      'is an archive inside the archive; pack the CSV files themselves',
    )
  const sheets = [...parts].filter(([part]) => /\.csv$/i.test(part) && !/(^|\/)[._]/.test(part))
  if (sheets.length === 0)
    throw refused(
      name,
      '压缩包里没有 CSV；请把各表存为 CSV 再打包，或直接上传 .xlsx。',
      'holds no CSV file; pack the sheets as CSV, or send an .xlsx',
    )
  const grids = sheets.map(([part, content]) => csvGrid(part, content, limits))
  const rows = grids.reduce((sum, grid) => sum + grid.rows.length, 0)
  if (rows > limits.rows)
    throw refused(
      name,
      `各表合计多于 ${limits.rows} 行；请分成几个文件。`,
      `has more than ${limits.rows} rows in all; split it`,
    )
  return { kind: 'ZIP', grids }
}

function understood(
  name: string,
  { kind, grids }: Opened,
  reference: FormReference | undefined,
  region: string | null,
): FileRead {
  if (isWorkbook(grids)) {
    const read = workbookSheets(grids, kind === 'XLSX')
    return { kind: kind === 'ZIP' ? 'ZIP' : 'WORKBOOK', ...read, understood: [], places: {} }
  }
  const forms = reference ? formTables(grids) : []
  if (!reference || forms.length === 0)
    throw refused(
      name,
      '既不是本系统的工作簿（没有 report、funds 等表），也不是绩效自评表；请下载模板填写。',
      'is neither our workbook (no sheet report, funds, …) nor a self-evaluation form; fill in the template',
    )
  return { kind: 'OFFICIAL_FORM', ...officialForms(forms, reference, region) }
}
