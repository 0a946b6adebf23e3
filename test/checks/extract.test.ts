import { existsSync, readFileSync } from 'node:fs'
import { coverage } from 'seeds/extract/coverage.ts'
import { proposalsIn } from 'seeds/extract/proposals.ts'
import { sheetFigures } from 'seeds/extract/sheet-figures.ts'
import { parseCsv } from 'server/ingest/raw-sheets.ts'
import { describe, expect, it } from 'vitest'
import { real } from './changes.ts'

const TEXT = `一、绩效目标分解下达情况
(三) 省内分解情况
1. 清水示范工程
(1) 2023年7月2日，我省收到中央资金1.8亿元（财资环〔2023〕92号），下达 18000 万元。
①甲州分配 0.9 亿元，完成矿山修复面积 12.50 公顷、**消除**隐患点 3 处，复垦率 $\\geq 30\\%$ ，2023 年惠及约 1.2 万人，管护 5 年。
附件 2-1
资金 (B/A×100%)
产出指标\t数量指标\t矿山修复面积 (ha)\t≥12.5\t13\t8\t8
质量指标\t合格率 (%)\t100\t98%\t5\t4.9
`

const sheet = (text: string) => parseCsv(new TextEncoder().encode(text))

describe('the figures of a report’s text', () => {
  const proposals = proposalsIn(TEXT)

  it('are found with kind, value, unit and place', () => {
    expect(proposals.map(({ kind, value, unit, place }) => [kind, value, unit, place].join(' '))).toEqual([
      'DATE 2023-07-02  一(三)1(1)',
      'AMOUNT 1.8 亿元 一(三)1(1)',
      'AMOUNT 18000 万元 一(三)1(1)',
      'AMOUNT 0.9 亿元 一(三)1(1)①',
      'AREA 12.50 公顷 一(三)1(1)①',
      'COUNT 3 处 一(三)1(1)①',
      'RATE 30 % 一(三)1(1)①',
      'COUNT 1.2 万人 一(三)1(1)①',
      'COUNT 5 年 一(三)1(1)①',
      'CELL 12.5 ha 附件2-1',
      'CELL 13 ha 附件2-1',
      'CELL 8 ha 附件2-1',
      'CELL 8 ha 附件2-1',
      'RATE 98 % 附件2-1',
      'CELL 100 % 附件2-1',
      'CELL 5 % 附件2-1',
      'CELL 4.9 % 附件2-1',
    ])
    expect(proposals.map(({ line }) => line)).toContain(5)
  })

  it('are marked with the row that holds them, each row once, the nearest place first', () => {
    const figures = sheetFigures({
      indicators: sheet('indicator,name,aliases\narea,矿山修复面积,矿山修复面积（ha）\n'),
      funds: sheet('amount,unit,locator\n1.8,亿元,五\n1.8,亿元,一(三)1(1)\n'),
      targets: sheet(
        'value,unit,locator,indicator\n12.5,公顷,附件2-1 行1,area\n12.5,公顷,一(三)1(1)①,area\n',
      ),
      results: sheet(
        'target,actual,unit,weight,score,locator,indicator\n,100,%,8,8,附件2-1 行2,rate\n,13,公顷,8,8,附件2-1 行1,area\n',
      ),
    })
    const rows = coverage(proposals, figures).map(({ proposal, by }) =>
      by ? `${proposal.text}: ${by.sheet} ${by.row} ${by.column}` : null,
    )
    expect(rows).toEqual([
      null,
      '1.8亿元: funds 3 amount',
      null,
      null,
      '12.50 公顷: targets 3 value',
      null,
      null,
      null,
      null,
      '≥12.5: targets 2 value',
      '13: results 3 actual',
      '8: results 3 weight',
      '8: results 3 score',
      null,
      '100: results 2 actual',
      null,
      null,
    ])
  })
})

const REPORT = new URL('../../../shared/source/guizhou-2025-self-evaluation.txt', import.meta.url)

describe('the real report', () => {
  it('has no figure that the sheets leave out, but for those that belong to no indicator', () => {
    if (!existsSync(REPORT)) {
      console.log('The text of the report is not here: only the small text above was read.')
      return
    }
    const all = coverage(proposalsIn(readFileSync(REPORT, 'utf8')), sheetFigures(real))
    expect(all).toHaveLength(551)
    expect(
      all.filter(({ by }) => by === null).map(({ proposal }) => `${proposal.place} ${proposal.text}`),
    ).toEqual([
      // two projects, three sub-projects, and 90 % − 86.87 %
      '一(一) 2 个',
      '表2 3 个',
      '二(一)1 2个',
      '二(四)2(4) 3.13%',
      '三(一) 3.13%',
      '附件2-2 3个',
    ])
  })
})
