import type { Problem } from './problems.ts'
import { checkAmounts } from './sheet-rules/amounts.ts'
import { checkContribution } from './sheet-rules/contribution.ts'
import { checkDefinitions } from './sheet-rules/definitions.ts'
import { checkIdentity } from './sheet-rules/identity.ts'
import { checkPlaces } from './sheet-rules/places.ts'
import { checkProjects } from './sheet-rules/projects.ts'
import { checkReferences } from './sheet-rules/references.ts'
import { checkResults } from './sheet-rules/results.ts'
import type { Known } from './sheet-rules/rule.ts'
import { checkTargets } from './sheet-rules/targets.ts'
import { checkUnits } from './sheet-rules/units.ts'
import type { Sheets } from './sheets.ts'

const RULES = [
  checkIdentity,
  checkReferences,
  checkProjects,
  checkPlaces,
  checkAmounts,
  checkUnits,
  checkTargets,
  checkResults,
  checkDefinitions,
  checkContribution,
]

/** What the sheets say across each other: everything that is named exists, nothing stands twice, every period fits. */
export const checkSheets = (sheets: Sheets, known: Known): Problem[] =>
  RULES.flatMap((rule) => rule(sheets, known))
