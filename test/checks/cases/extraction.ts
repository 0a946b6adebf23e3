import { type Fails, type Passes, real, result } from '../changes.ts'
import { withCells } from '../ledger.ts'

/** Sheets that a check must object to, and what it then says: computed by hand from the changed figure. */
export const fails: Fails = {
  'lost-cells': [
    [
      'a note on another row',
      result('slope-treatment-area', { note: '原文本行左移一格' }),
      'results-6',
      /“304.61”：原文本行左移一格/,
    ],
  ],
  'name-variants': [
    [
      'another name',
      withCells(
        real,
        'indicators',
        { indicator: 'quality-pass-rate' },
        { aliases: '工程质量合格率（%）|工程优良率' },
      ),
      'quality-pass-rate',
      /“工程质量合格率”在报告中另有 1 种写法：“工程优良率”/,
    ],
  ],
  'unit-variants': [
    [
      '亩 beside 公顷',
      withCells(
        real,
        'indicators',
        { indicator: 'revegetated-area' },
        { aliases: '植被恢复面积（公顷）|植被恢复面积（亩）' },
      ),
      'revegetated-area',
      /单位有 2 种写法：公顷、亩/,
    ],
  ],
}

/** Sheets that a check lets pass where it objects to the real report. */
export const passes: Passes = {
  'lost-cells': ['nothing noted', result('new-grassland-area', { note: '' }, 'panjiang')],
  'name-variants': [
    'one name',
    withCells(real, 'indicators', { indicator: 'land-reclamation-rate' }, { aliases: '' }),
  ],
  'unit-variants': [
    '处 alone',
    withCells(
      real,
      'indicators',
      { indicator: 'geological-hazards-removed' },
      { aliases: '地质环境隐患点消除数量（处）' },
    ),
  ],
}
