import { deflateRawSync } from 'node:zlib'
import type ExcelJS from 'exceljs'
import { reportSheets } from '../report-copy.ts'
import { csvOf, xlsxOf, zipOf } from './made-files.ts'
import { annex, docxOf, drawn, formDocx, formXlsx } from './made-forms.ts'
import { AREA, asCsv, HEADINGS, MONEY, typedForm } from './typed-form.ts'

/** A file that must be refused: what is wrong with it, how it is made, what is said, and where if there is a place. */
export interface BadFile {
  what: string
  name: string
  make: () => Promise<Buffer> | Buffer
  says: string | RegExp
  sheet?: string
  row?: number
  column?: string
}

const report = async (change: (book: ExcelJS.Workbook) => void) => xlsxOf(await reportSheets(), change)
const csvParts = async (change: Record<string, string | Buffer>) =>
  zipOf({ ...csvOf(await reportSheets()), ...change })
const form = async (change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void) =>
  formXlsx(drawn(await annex('miaoling')), change)
const cell = (sheet: string, address: string, value: ExcelJS.CellValue) => (book: ExcelJS.Workbook) => {
  const found = book.getWorksheet(sheet)
  if (!found) throw new Error(`There is no sheet ${sheet}.`)
  found.getCell(address).value = value
}

interface RawEntry {
  name: string
  bytes: Buffer
  /** What the archive claims, where that is a lie. */
  claimed?: number
  flags?: number
  method?: number
}

/** An archive written by hand, so that it can lie. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, bytes, claimed = bytes.length, flags = 0x800, method = 8 } of entries) {
    const packed = method === 8 ? deflateRawSync(bytes) : bytes
    const title = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(flags, 2)
    shared.writeUInt16LE(method, 4)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(claimed, 18)
    shared.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), shared, title, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), shared, rest, title]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, central, Buffer.from('504b0506', 'hex'), end])
}

const SHEET_XML = (body: string) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`
/** A workbook of which only the first sheet's XML is of interest. */
const handmade = (sheet: string, more: Record<string, string> = {}) =>
  zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="funds" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  })

const hex = (text: string, more = 64) => Buffer.concat([Buffer.from(text, 'hex'), Buffer.alloc(more, 7)])
const FORM = '自评表.csv'
const typed = (change: Parameters<typeof typedForm>[0]) => () => asCsv(typedForm(change))

/** What no reader could make sense of. */
const NO_TABLES: BadFile[] = [
  { what: 'empty', name: 'a.xlsx', make: () => Buffer.alloc(0), says: 'is empty' },
  {
    what: 'an .xls of before 2007, or one with a password',
    name: 'a.xls',
    make: () => hex('d0cf11e0a1b11ae1'),
    says: 'old .xls or .doc',
  },
  {
    what: 'an encrypted .xlsx by its name',
    name: 'a.xlsx',
    make: () => hex('d0cf11e0a1b11ae1', 9000),
    says: 'protected by a password',
  },
  { what: 'a PDF', name: 'a.pdf', make: () => Buffer.from('%PDF-1.7\n'), says: 'is a PDF' },
  { what: 'a PNG renamed', name: 'a.xlsx', make: () => hex('89504e470d0a1a0a'), says: 'is a picture' },
  { what: 'a JPEG renamed', name: 'a.docx', make: () => hex('ffd8ffe000104a46'), says: 'is a picture' },
  { what: 'a GIF renamed', name: 'a.csv', make: () => hex('474946383961'), says: 'is a picture' },
  { what: 'a TIFF scan', name: 'a.xlsx', make: () => hex('49492a00'), says: 'is a picture' },
  { what: 'a BMP', name: 'a.xlsx', make: () => hex('424d'), says: 'is a picture' },
  { what: 'a rar', name: 'a.zip', make: () => hex('526172211a0700'), says: 'rar, 7z or gz' },
  { what: 'a 7z', name: 'a.zip', make: () => hex('377abcaf271c'), says: 'rar, 7z or gz' },
  { what: 'a gz', name: 'a.csv', make: () => hex('1f8b0800'), says: 'rar, 7z or gz' },
  {
    what: 'a web page called .xls',
    name: 'a.xls',
    make: () => Buffer.from('<html><table><tr><td>1</td></tr></table>'),
    says: 'is a web page',
  },
  {
    what: 'XML of Excel 2003',
    name: 'a.xls',
    make: () => Buffer.from('<?xml version="1.0"?><Workbook/>'),
    says: 'is a web page',
  },
  {
    what: 'rich text',
    name: 'a.doc',
    make: () => Buffer.from('{\\rtf1 x}'),
    says: 'is a web page or rich text',
  },
  {
    what: 'bytes of no text',
    name: 'a.csv',
    make: () => Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 37) % 32)),
    says: 'neither UTF-8 nor GB18030',
  },
  {
    what: 'a broken encoding',
    name: 'a.csv',
    make: () => Buffer.from('e4b8ffff80ff', 'hex'),
    says: 'neither UTF-8 nor GB18030',
  },
  {
    what: 'NULs in a text',
    name: 'a.csv',
    make: () => Buffer.from('project\0,region\n'),
    says: 'neither UTF-8 nor GB18030',
  },
  {
    what: 'a text about something else',
    name: 'a.csv',
    make: () => Buffer.from('name,age\nAnn,5\n'),
    says: 'is neither our workbook',
  },
  {
    what: 'JSON',
    name: 'a.json',
    make: () => Buffer.from('{"funds": []}'),
    says: /cannot be read as CSV|is neither our workbook/,
  },
  { what: 'one line', name: 'a.csv', make: () => Buffer.from('\n'), says: 'is neither our workbook' },
  {
    what: 'a workbook about something else',
    name: 'a.xlsx',
    make: () => xlsxOf({}, (book) => book.addWorksheet('Sheet1').addRow(['a', 'b'])),
    says: 'is neither our workbook',
  },
  {
    what: 'a document without a table',
    name: 'a.docx',
    make: () => docxOf('<w:p><w:r><w:t>绩效自评报告</w:t></w:r></w:p>'),
    says: 'is neither our workbook',
  },
  {
    what: 'more bytes than may be',
    name: 'a.csv',
    make: () => Buffer.alloc(20_000_001, 'a'),
    says: 'larger than 20 MB',
  },
]

const ARCHIVES: BadFile[] = [
  {
    what: 'cut off in the middle',
    name: 'a.xlsx',
    make: async () => (await report(() => {})).subarray(0, 5_000),
    says: 'broken or cut off',
  },
  {
    what: 'cut off by its last byte',
    name: 'a.xlsx',
    make: async () => (await report(() => {})).subarray(0, -1),
    says: 'broken or cut off',
  },
  {
    what: 'only its first bytes',
    name: 'a.zip',
    make: () => Buffer.from('504b0304', 'hex'),
    says: 'broken or cut off',
  },
  {
    what: 'an archive of nothing',
    name: 'a.zip',
    make: () => Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'),
    says: 'holds no CSV file',
  },
  {
    what: 'an archive without CSV',
    name: 'a.zip',
    make: () => zipOf({ 'a.txt': 'x' }),
    says: 'holds no CSV file',
  },
  {
    what: 'an archive in an archive',
    name: 'a.zip',
    make: async () => zipOf({ 'inner.zip': await zipOf({ 'funds.csv': 'x' }) }),
    says: 'archive inside the archive',
    sheet: 'inner.zip',
  },
  {
    what: 'a workbook in an archive',
    name: 'a.zip',
    make: async () =>
      zipOf({ 'funds.csv': 'x', 'b.xlsx': await xlsxOf({}, (book) => book.addWorksheet('x')) }),
    says: 'archive inside the archive',
  },
  {
    what: 'a bomb of zeros',
    name: 'a.zip',
    make: () => zipOf({ 'funds.csv': Buffer.alloc(30_000_000) }),
    says: 'more than 100 times its size',
  },
  {
    what: 'a workbook that is a bomb',
    name: 'a.xlsx',
    make: () => handmade(SHEET_XML('<row r="1"/>'.repeat(3_000_000))),
    says: 'more than 100 times its size',
  },
  {
    what: 'too large once inflated',
    name: 'a.zip',
    make: () =>
      zipOf(Object.fromEntries(Array.from({ length: 33 }, (_, at) => [`${at}.csv`, noise(2_000_000)]))),
    says: /larger than 20 MB|larger than 64 MB/,
  },
  {
    what: 'larger than it claims',
    name: 'a.zip',
    make: () => rawZip([{ name: 'funds.csv', bytes: Buffer.alloc(5_000_000, 'ab'), claimed: 100 }]),
    says: 'broken or cut off',
  },
  {
    what: 'a claim of four gigabytes',
    name: 'a.zip',
    make: () => rawZip([{ name: 'funds.csv', bytes: Buffer.from('x'), claimed: 4_000_000_000 }]),
    says: 'larger than 64 MB',
  },
  {
    what: 'more parts than may be',
    name: 'a.zip',
    make: () => zipOf(Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`${at}.csv`, 'x']))),
    says: 'more than 1000 parts',
  },
  {
    what: 'a name that climbs out',
    name: 'a.zip',
    make: () => rawZip([{ name: '../../etc/funds.csv', bytes: Buffer.from('x') }]),
    says: 'names a file outside itself',
  },
  {
    what: 'an absolute name',
    name: 'a.zip',
    make: () => rawZip([{ name: '/etc/funds.csv', bytes: Buffer.from('x') }]),
    says: 'names a file outside itself',
  },
  {
    what: 'a name with a drive',
    name: 'a.zip',
    make: () => rawZip([{ name: 'C:/funds.csv', bytes: Buffer.from('x') }]),
    says: 'names a file outside itself',
  },
  {
    what: 'a name that climbs by backslashes',
    name: 'a.zip',
    make: () => rawZip([{ name: '..\\funds.csv', bytes: Buffer.from('x') }]),
    says: 'names a file outside itself',
  },
  {
    what: 'a password on its parts',
    name: 'a.zip',
    make: () => rawZip([{ name: 'funds.csv', bytes: Buffer.from('x'), flags: 0x801 }]),
    says: 'protected by a password',
  },
  {
    what: 'an unknown way of packing',
    name: 'a.zip',
    make: () => rawZip([{ name: 'funds.csv', bytes: Buffer.from('x'), method: 99 }]),
    says: 'broken or cut off',
  },
  {
    what: 'a part twice',
    name: 'a.zip',
    make: () =>
      rawZip([
        { name: 'funds.csv', bytes: Buffer.from('x') },
        { name: 'funds.csv', bytes: Buffer.from('y') },
      ]),
    says: 'holds “funds.csv” twice',
  },
  {
    what: 'an .ods',
    name: 'a.ods',
    make: () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    says: '.xlsb or .ods',
  },
  { what: 'an .xlsb', name: 'a.xlsb', make: () => zipOf({ 'xl/workbook.bin': 'x' }), says: '.xlsb or .ods' },
  {
    what: 'a workbook whose XML is broken',
    name: 'a.xlsx',
    make: () => handmade('<worksheet><sheetData><row'),
    says: /no whole XLSX workbook|neither our workbook|column is missing|sheet is missing/,
  },
  {
    what: 'a workbook that is only its name',
    name: 'a.xlsx',
    make: () => zipOf({ 'xl/workbook.xml': 'x' }),
    says: /no whole XLSX workbook/,
  },
  {
    what: 'a document that is only its name',
    name: 'a.docx',
    make: () => zipOf({ 'word/document.xml': 'x' }),
    says: 'no whole DOCX document',
  },
  {
    what: 'entities that multiply',
    name: 'a.docx',
    make: () =>
      zipOf({
        'word/document.xml': `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="x"><w:body>&b;</w:body></w:document>`,
      }),
    says: /no whole DOCX document|is neither our workbook/,
  },
  {
    what: 'rows without end',
    name: 'a.xlsx',
    make: () =>
      handmade(
        SHEET_XML(
          Array.from(
            { length: 100_001 },
            (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${(at * 7919) % 100_003}</v></c></row>`,
          ).join(''),
        ),
      ),
    says: 'more than 100000 rows',
  },
  {
    what: 'columns without end',
    name: 'a.xlsx',
    make: () => report((book) => cell('funds', 'XFD2', 'x')(book)),
    says: 'reaches to column 16384',
  },
]

/** Signs that hardly pack. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let state = 1
  for (let at = 0; at < length; at++) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    bytes[at] = 33 + ((state >> 16) % 90)
  }
  return bytes
}

const WORKBOOKS: BadFile[] = [
  {
    what: 'without a sheet',
    name: 'a.xlsx',
    make: () => report((book) => book.removeWorksheet('targets')),
    says: 'this sheet is missing',
    sheet: 'targets',
  },
  {
    what: 'one CSV alone',
    name: 'funds.csv',
    make: async () => Buffer.from(csvOf(await reportSheets())['funds.csv'] ?? ''),
    says: 'this sheet is missing',
    sheet: 'report',
  },
  {
    what: 'with a sheet twice',
    name: 'a.xlsx',
    make: () => report((book) => book.addWorksheet('funds 2').addRow(['x'])),
    says: 'is the sheet funds again',
    sheet: 'funds 2',
  },
  {
    what: 'with a column by another name',
    name: 'a.xlsx',
    make: () => report(cell('funds', 'G1', 'sum')),
    says: 'unknown column',
    sheet: 'funds',
    row: 1,
    column: 'sum',
  },
  {
    what: 'without a column',
    name: 'a.xlsx',
    make: () => report(cell('funds', 'G1', null)),
    says: 'missing from the header',
    sheet: 'funds',
    row: 1,
    column: 'amount',
  },
  {
    what: 'without headers',
    name: 'a.xlsx',
    make: () => report((book) => book.getWorksheet('funds')?.spliceRows(1, 1)),
    says: 'missing from the header',
    sheet: 'funds',
    row: 1,
  },
  {
    what: 'with a word for an amount',
    name: 'a.xlsx',
    make: () => report(cell('funds', 'G5', '很多')),
    says: 'must be a number',
    sheet: 'funds',
    row: 5,
    column: 'amount',
  },
  {
    what: 'with a blank amount',
    name: 'a.xlsx',
    make: () => report(cell('funds', 'G5', null)),
    says: 'must be a number',
    sheet: 'funds',
    row: 5,
    column: 'amount',
  },
  {
    what: 'with a masked amount',
    name: 'a.xlsx',
    make: () => report(cell('funds', 'G5', '****')),
    says: 'must be a number',
    sheet: 'funds',
    row: 5,
    column: 'amount',
  },
  {
    what: 'with a formula that failed',
    name: 'a.xlsx',
    make: () => report(cell('funds', 'G5', { formula: '1/0', result: { error: '#DIV/0!' } })),
    says: 'formula without a result',
    sheet: 'funds',
    row: 5,
    column: 'amount',
  },
  {
    what: 'with a formula never computed',
    name: 'a.xlsx',
    make: () => report(cell('funds', 'G5', { formula: 'A1' })),
    says: 'formula without a result',
    sheet: 'funds',
    row: 5,
    column: 'amount',
  },
  {
    what: 'with a value from another file',
    name: 'a.xlsx',
    make: () => report(cell('funds', 'G5', { formula: '[1]Sheet1!A1', result: 5 })),
    says: 'refers to another file',
    sheet: 'funds',
    row: 5,
    column: 'amount',
  },
  {
    what: 'with an error in a cell',
    name: 'a.xlsx',
    make: () => report(cell('funds', 'G5', { error: '#REF!' })),
    says: 'formula without a result',
    sheet: 'funds',
    row: 5,
    column: 'amount',
  },
  {
    what: 'with a date for a year',
    name: 'a.xlsx',
    make: () => report(cell('funds', 'C5', new Date('2022-07-01'))),
    says: 'must be a year',
    sheet: 'funds',
    row: 5,
    column: 'from',
  },
  {
    what: 'with a year of two digits',
    name: 'a.xlsx',
    make: () => report(cell('funds', 'C5', 22)),
    says: 'must be a year',
    sheet: 'funds',
    row: 5,
    column: 'from',
  },
  {
    what: 'with true for an amount',
    name: 'a.xlsx',
    make: () => report(cell('funds', 'G5', true)),
    says: 'must be a number',
    sheet: 'funds',
    row: 5,
    column: 'amount',
  },
  {
    what: 'with a Chinese word for a source',
    name: 'a.xlsx',
    make: () => report(cell('funds', 'E5', '中央')),
    says: 'must be one of CENTRAL',
    sheet: 'funds',
    row: 5,
    column: 'source',
  },
  {
    what: 'with a region by its name',
    name: 'a.xlsx',
    make: () => report(cell('funds', 'B5', '黔东南州')),
    says: 'six digits',
    sheet: 'funds',
    row: 5,
    column: 'region',
  },
  {
    what: 'with a cell beyond the header',
    name: 'a.xlsx',
    make: () => report(cell('funds', 'P5', 'x')),
    says: 'cells where the header has 12',
    sheet: 'funds',
    row: 5,
  },
  {
    what: 'zipped, with a shifted row',
    name: 'a.zip',
    make: () =>
      csvParts({
        'transfers.csv':
          'project,fundYear,amount,unit,printed,centralDocument,receivedOn,provincialDocument,issuedOn,document,locator\nmiaoling,2022,1.8,亿元\n',
      }),
    says: 'has 4 cells where the header has 11',
    sheet: 'transfers',
    row: 2,
  },
  {
    what: 'zipped, with an open quote',
    name: 'a.zip',
    make: () => csvParts({ 'funds.csv': 'project,"region\n1,2' }),
    says: 'cannot be read as CSV',
    sheet: 'funds.csv',
  },
  {
    what: 'zipped, with a sheet in no encoding',
    name: 'a.zip',
    make: () => csvParts({ 'funds.csv': Buffer.from('e4b8ffff80ff', 'hex') }),
    says: 'neither UTF-8 nor GB18030',
    sheet: 'funds.csv',
  },
  {
    what: 'zipped, with a sheet that is a picture',
    name: 'a.zip',
    make: () => csvParts({ 'funds.csv': hex('89504e470d0a1a0a') }),
    says: 'neither UTF-8 nor GB18030',
    sheet: 'funds.csv',
  },
  {
    what: 'zipped, with an empty sheet',
    name: 'a.zip',
    make: () => csvParts({ 'funds.csv': '' }),
    says: 'missing from the header',
    sheet: 'funds',
    row: 1,
  },
  {
    what: 'with its sheets hidden',
    name: 'a.xlsx',
    make: () =>
      report((book) => {
        const sheet = book.getWorksheet('funds')
        if (sheet) sheet.state = 'hidden'
      }),
    says: 'this sheet is missing',
    sheet: 'funds',
  },
]

const FORMS: BadFile[] = [
  {
    what: 'a form without its table of indicators',
    name: FORM,
    make: () => asCsv(typedForm({ headings: ['a'], indicators: [['b']] })),
    says: 'has no table of indicators',
    sheet: FORM,
  },
  {
    what: 'a form without a year',
    name: FORM,
    make: typed({ title: '自评表' }),
    says: 'names no year',
    sheet: FORM,
    row: 1,
  },
  {
    what: 'a form of an unknown region',
    name: FORM,
    make: typed({ departments: '财政局', users: '' }),
    says: 'nobody says which region',
    sheet: FORM,
    column: '地方主管部门',
  },
  {
    what: 'a form of a region outside the project',
    name: FORM,
    make: typed({ departments: '遵义市财政局', users: '遵义市' }),
    says: 'takes no part in panjiang',
    sheet: FORM,
    row: 2,
  },
  {
    what: 'a form with words for money',
    name: FORM,
    make: typed({ money: [MONEY[0] ?? [], ['', '年度资金总额', '若干', '', '']] }),
    says: 'is no amount',
    sheet: FORM,
    row: 5,
    column: '全年预算数（A）',
  },
  {
    what: 'a form with negative money',
    name: FORM,
    make: typed({ money: [MONEY[0] ?? [], ['', '年度资金总额', '1', '-3', '']] }),
    says: 'is negative',
    sheet: FORM,
    row: 5,
    column: '全年执行数（B）',
  },
  {
    what: 'a form with money finer than a 分',
    name: FORM,
    make: typed({ money: [MONEY[0] ?? [], ['', '年度资金总额', '1.23456789', '', '']] }),
    says: 'check the unit',
    sheet: FORM,
    row: 5,
  },
  {
    what: 'a form with money beyond all bounds',
    name: FORM,
    make: typed({ money: [MONEY[0] ?? [], ['', '年度资金总额', '99999999999亿元', '', '']] }),
    says: 'check the unit',
    sheet: FORM,
    row: 5,
  },
  {
    what: 'a form with a word for a score',
    name: FORM,
    make: typed({ indicators: [AREA.with(6, '优')] }),
    says: 'no number of points',
    sheet: FORM,
    row: 7,
    column: '得分',
  },
  {
    what: 'a form with a negative score',
    name: FORM,
    make: typed({ indicators: [AREA.with(6, '-1')] }),
    says: 'no number of points',
    sheet: FORM,
    row: 7,
    column: '得分',
  },
  {
    what: 'a form with a unit of another kind',
    name: FORM,
    make: typed({ indicators: [AREA.with(3, '≥5人')] }),
    says: 'cannot be turned into',
    sheet: FORM,
    row: 7,
    column: '指标值',
  },
  {
    what: 'a form with an indicator twice',
    name: FORM,
    make: typed({ indicators: [AREA, AREA] }),
    says: 'stands in row 7 already',
    sheet: FORM,
    row: 8,
  },
  {
    what: 'a form that is empty',
    name: FORM,
    make: typed({ money: [], indicators: [] }),
    says: 'holds no figure at all',
    sheet: FORM,
  },
  {
    what: 'a form that was cut after its head',
    name: FORM,
    make: () => asCsv(typedForm({}).slice(0, 3)),
    says: 'has no table of indicators',
    sheet: FORM,
  },
  {
    what: 'a form of nearly a known project',
    name: FORM,
    make: typed({ project: '贵州省苗岭山脉历史遗留废弃矿山生态修复工程' }),
    says: 'nearly is',
    sheet: FORM,
    row: 2,
  },
  {
    what: 'a form with a failed formula',
    name: 'a.xlsx',
    make: () =>
      form((sheet) => {
        sheet.getCell('E8').value = { formula: 'X', result: { error: '#REF!' } }
      }),
    says: 'formula without a result',
    sheet: '附件2-1',
  },
  {
    what: 'a form with money from another file',
    name: 'a.xlsx',
    make: () =>
      form((sheet) => {
        sheet.getCell('E8').value = { formula: "'[预算.xlsx]表'!A1", result: 5 }
      }),
    says: 'refers to another file',
    sheet: '附件2-1',
    row: 8,
  },
  {
    what: 'two forms of one project and period',
    name: 'a.docx',
    make: async () => formDocx([...drawn(await annex('miaoling')), ...drawn(await annex('miaoling'))]),
    says: 'two forms of one project and period',
  },
  {
    what: 'a form without actuals',
    name: FORM,
    make: typed({ headings: HEADINGS.with(4, '别的') }),
    says: 'missing from the headings',
    sheet: FORM,
    row: 6,
  },
]

export const BAD_FILES: readonly BadFile[] = [...NO_TABLES, ...ARCHIVES, ...WORKBOOKS, ...FORMS]
