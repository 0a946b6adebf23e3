import { SHEET_KEYS, sheetEntry } from '../../forms/dictionary.ts'

/** How to fill in the template, line by line: two columns. */
export const aboutTemplate = (
  schemes: readonly { scheme_id: string; name: string; description: string }[],
): string[][] => [
  [
    '怎样填 How to fill in',
    '每张表第一行是表头，勿改；一行一个数，连同原文和出处。 Keep the first row of each sheet; one figure a row, with its text as printed and its place.',
  ],
  [
    '空白 Empty',
    '没有报告就留空，不要填 0；没有内容的表留着表头。 Leave empty what was not reported, never 0; keep sheets without rows.',
  ],
  ['红色表头 Red headings', '必填。 Needed in every row.'],
  [
    '编号 Ids',
    '小写字母、数字和连字符，如 mine-area；沿用库中已有的编号。 Lower-case letters, digits and hyphens; use those that the store has.',
  ],
  [
    '补充已有项目 Adding to a known project',
    '“projects”留空，其他表写它的编号。 Leave the sheet projects empty and name its id in the others.',
  ],
  [
    '官方自评表 Official form',
    '不必填本模板，可直接上传绩效目标自评表（.xlsx、.docx、.csv）。 Instead of this workbook, the official form can be sent as it is.',
  ],
  ...SHEET_KEYS.map((sheet) => {
    const { label, zh, en } = sheetEntry(sheet)
    return [`${sheet} ${label}`, `${zh}。 ${en}.`]
  }),
  ...schemes.map(({ scheme_id, name, description }) => [
    `计分方案 scheme: ${scheme_id}`,
    `${name}：${description}`,
  ]),
]
