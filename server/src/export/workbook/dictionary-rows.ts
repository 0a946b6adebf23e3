import { type ColumnEntry, SHEET_KEYS, sheetEntry } from '../../forms/dictionary.ts'

const KINDS: Record<ColumnEntry['kind'], string> = {
  ID: '编号：小写字母、数字和连字符 id of lower-case letters, digits and hyphens',
  TEXT: '文字 text',
  REGION: '六位代码 code of six digits',
  YEAR: '四位年份 year',
  DATE: '日期 date, 2022-07-22',
  NUMBER: '数字，至多四位小数 number of at most four places',
  AMOUNT: '数字 number',
  TRUTH: 'true / false',
  LIST: '用 | 分隔 parted by |',
  WORD: '限定词 one of',
}

export const DICTIONARY_HEADER = [
  '表 sheet',
  '列 column',
  '中文名 Chinese name',
  '含义 meaning (zh)',
  '含义 meaning (en)',
  '内容 content',
  '单位 unit',
  '必填 needed',
]

/** The data dictionary: every column of every sheet, its meaning, content and unit. */
export const dictionaryRows = (): string[][] =>
  SHEET_KEYS.flatMap((sheet) =>
    Object.entries(sheetEntry(sheet).columns).map(([name, entry]) => [
      sheet,
      name,
      entry.label,
      entry.zh,
      entry.en,
      [KINDS[entry.kind], entry.words?.join(', ') ?? ''].filter((part) => part !== '').join(': '),
      entry.unit ?? '',
      entry.needed ? '是 yes' : '可空 may be empty',
    ]),
  )
