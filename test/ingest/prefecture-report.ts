import type { RawSheets } from 'server/ingest/raw-sheets.ts'
import { SHEET_NAMES, SHEETS, type SheetName } from 'server/ingest/sheets.ts'

const DOCUMENT = 'drill-liupanshui-2024-self-evaluation'
const PLACE = { project: 'drill-panjiang', region: '520200', from: '2024', to: '2024', document: DOCUMENT }

type Cells = Record<string, string>

const fund = (source: string, measure: string, amount: string, line: number): Cells => ({
  ...PLACE,
  source,
  measure,
  amount,
  unit: '万元',
  printed: amount,
  locator: `资金投入情况 行${line}`,
})

const result = (
  indicator: string,
  unit: string,
  target: string,
  actual: string,
  score: string,
  line: number,
) => ({
  ...PLACE,
  indicator,
  operator: 'AT_LEAST',
  target,
  targetPrinted: `≥${target}`,
  actual,
  actualPrinted: actual,
  unit,
  weight: '20',
  score,
  evaluated: 'true',
  shortfallReason: score === '20' ? '' : '演练用：雨季停工，次年补齐。',
  locator: `绩效指标 行${line}`,
})

/**
 * What 六盘水市 might report of 2024: made up from end to end, and marked so in its own wording. It belongs to the
 * simulated twin of the report (`simulatedTwin`), so that no made-up figure stands among real ones. Its targets are those
 * that the twin prints for the prefecture; 44.2 of 45.25 公顷 and 95 of 109.31 公顷 miss theirs.
 */
const ROWS: Partial<Record<SheetName, Cells[]>> = {
  report: [
    {
      report: 'drill-liupanshui-2024',
      programme: 'drill',
      programmeName: '演练专项资金',
      simulated: 'true',
      scheme: 'report-weights',
      region: '520200',
      from: '2024',
      to: '2024',
      document: DOCUMENT,
    },
  ],
  documents: [
    {
      document: DOCUMENT,
      title: '六盘水市2024年度绩效自评（演练，数字均为虚构）',
      kind: 'SELF_EVALUATION',
      issuer: '演练',
      issuedOn: '2025-02-28',
    },
  ],
  funds: [
    fund('TOTAL', 'BUDGET', '7800', 1),
    fund('CENTRAL', 'BUDGET', '7000', 2),
    fund('LOCAL', 'BUDGET', '800', 3),
    fund('TOTAL', 'EXECUTED', '5900', 1),
    fund('CENTRAL', 'EXECUTED', '5600', 2),
    fund('LOCAL', 'EXECUTED', '300', 3),
  ],
  results: [
    result('ecological-restoration-area', '公顷', '251.21', '263.40', '20', 1),
    // 44.2 ÷ 45.25 × 20 = 19.536
    result('slope-treatment-area', '公顷', '45.25', '44.2', '19.54', 2),
    // 95 ÷ 109.31 × 20 = 17.382
    result('pit-treatment-area', '公顷', '109.31', '95', '17.38', 3),
    result('geological-hazards-removed', '处', '3', '4', '20', 4),
    result('abandoned-mines-restored', '个', '222', '225', '20', 5),
  ],
}

/** The sheets of that report, to be changed at will. */
export function prefectureReport(): RawSheets {
  return Object.fromEntries(
    SHEET_NAMES.map((sheet) => {
      const header = Object.keys(SHEETS[sheet].shape)
      const rows = (ROWS[sheet] ?? []).map((cells, index) => ({
        row: index + 2,
        cells: header.map((column) => cells[column] ?? ''),
      }))
      return [sheet, { header, rows }]
    }),
  ) as RawSheets
}
