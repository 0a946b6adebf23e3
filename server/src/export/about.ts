import type { Question } from '../http/question.ts'
import type { Snapshot } from '../snapshot.ts'
import { columnUnits } from './column-units.ts'

/** What a file must say to be understood by itself: the question, the release, units, and what an empty cell means. */
export function aboutAnswer(question: Question, { release }: Snapshot): string[][] {
  return [
    ['发布版本 Release', `${release.release_id} (${release.published_at})`],
    ...[...columnUnits(question)].map(([column, unit]) => [`单位 Unit: ${column}`, unit]),
    ['比率 Rates', '1 = 100 %，未取整 unrounded'],
    [
      '空白 Empty cell',
      '没有数，不是 0：该粒度未报告、不适用或不在项目范围；原因见 evidence { status }。 No figure, not 0: not reported at this grain, not applicable or not in the programme; evidence { status } says which.',
    ],
    [
      '重复 Repeated cells',
      '一行对应最内层列表的一项，外层的数在各行重复，勿直接相加。 A row is an item of the innermost list; figures around it are repeated: do not add them up.',
    ],
    ['变量 Variables', JSON.stringify(question.variables)],
    ['查询 Query', question.query],
  ]
}
