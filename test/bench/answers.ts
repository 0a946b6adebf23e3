import { type Asker, address, asks } from './contender.ts'
import { inOneForm, ourFigures } from './figures.ts'
import type { Workload } from './workloads.ts'

/** The whole text of each answer, by question. */
export async function answersOf(
  contender: Asker | undefined,
  questions: readonly Workload[],
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {}
  if (contender === undefined) return answers
  for (const question of questions) {
    const answer = await fetch(address(contender, question), asks(contender, question))
    answers[question.name] = await answer.text()
  }
  return answers
}

/** Names each question in which a contender says something else than expected, or nothing. */
export async function differences(
  contender: Asker,
  expected: Record<string, string>,
  questions: readonly Workload[],
): Promise<string[]> {
  const said = await answersOf(contender, questions)
  return questions.flatMap(({ name }) => {
    const figures = (contender.figures ?? ourFigures)(name, said[name] ?? '')
    const ours = ourFigures(name, expected[name] ?? '')
    if (figures === null || ours === null) return [`${name}: ${said[name]?.slice(0, 300)}`]
    const [theirs, wanted] = [inOneForm(figures), inOneForm(ours)].map((text) => text.split('\n'))
    const other = theirs?.find((line) => !wanted?.includes(line))
    const lost = wanted?.find((line) => !theirs?.includes(line))
    return other === undefined && lost === undefined ? [] : [`${name}: ${other} instead of ${lost}`]
  })
}
