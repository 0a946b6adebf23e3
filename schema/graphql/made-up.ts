/** What a question or a reader's filters choose; an empty list chooses nothing. */
export interface Choice {
  programmes: readonly string[]
  projects: readonly string[]
}

/** What is known of the release: which programmes are made up, and to which one a project belongs. */
export interface Known {
  isSimulated: (programme: string) => boolean
  programmeOf: (project: string) => string | undefined
}

/** The programmes that a choice names, itself or by a project, by id; each may be told more than once. */
export const programmesIn = (
  { programmes, projects }: Choice,
  programmeOf: Known['programmeOf'],
): readonly string[] => {
  if (projects.length === 0) return programmes
  const owners = projects.flatMap((project) => programmeOf(project) ?? [])
  return programmes.length === 0 ? owners : owners.filter((owner) => programmes.includes(owner))
}

/**
 * The made-up programmes that take part in an answer, by id: those that a choice names, itself or by a project. Nothing
 * else brings one in: neither a region nor a year that its projects have, nor a choice of nothing.
 */
export const madeUpIn = (choices: readonly Choice[], { isSimulated, programmeOf }: Known): string[] => {
  const taking = choices.flatMap((choice) => programmesIn(choice, programmeOf))
  return [...new Set(taking)].filter(isSimulated).toSorted()
}
