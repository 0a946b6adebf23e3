import type { Snapshot } from 'server/snapshot.ts'

/** The projects of a release, as a question names them that is about all. */
export const everything = ({ projects }: Snapshot) => ({ spanOf: [...projects.keys()], yearsOf: [] })
