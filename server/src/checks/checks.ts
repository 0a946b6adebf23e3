import type { Check } from './check.ts'
import { actualAsBound } from './contradictions/actual-as-bound.ts'
import { actualAsCompletion } from './contradictions/actual-as-completion.ts'
import { classDiffers } from './contradictions/class-differs.ts'
import { finishedNotAccepted } from './contradictions/finished-not-accepted.ts'
import { metInWords } from './contradictions/met-in-words.ts'
import { notEvaluated } from './contradictions/not-evaluated.ts'
import { overallCompletion } from './contradictions/overall-completion.ts'
import { paidInTime } from './contradictions/paid-in-time.ts'
import { pendingInFull } from './contradictions/pending-in-full.ts'
import { surveyToCome } from './contradictions/survey-to-come.ts'
import { unmetWithoutReason } from './contradictions/unmet-without-reason.ts'
import { widerThanTarget } from './contradictions/wider-than-target.ts'
import { lostCells } from './extraction/lost-cells.ts'
import { nameVariants } from './extraction/name-variants.ts'
import { unitVariants } from './extraction/unit-variants.ts'
import { actualEqualsTarget } from './plausibility/actual-equals-target.ts'
import { highScoreLowExecution } from './plausibility/high-score-low-execution.ts'
import { moneyOrder } from './plausibility/money-order.ts'
import { overCompletion } from './plausibility/over-completion.ts'
import { rateBetweenParts } from './plausibility/rate-between-parts.ts'
import { relationContains } from './plausibility/relation-contains.ts'
import { relationRatio } from './plausibility/relation-ratio.ts'
import { relationSum } from './plausibility/relation-sum.ts'
import { relationUnitCost } from './plausibility/relation-unit-cost.ts'
import { targetBrokenDown } from './plausibility/target-broken-down.ts'
import { twinIndicators } from './plausibility/twin-indicators.ts'
import { actualRestated } from './prose/actual-restated.ts'
import { amountRestated } from './prose/amount-restated.ts'
import { rateExact } from './prose/rate-exact.ts'
import { targetRestated } from './prose/target-restated.ts'
import { classCompletion } from './rates/class-completion.ts'
import { completionRate } from './rates/completion-rate.ts'
import { disbursementRate } from './rates/disbursement-rate.ts'
import { executionRate } from './rates/execution-rate.ts'
import { rateTruncated } from './rates/rate-truncated.ts'
import { countsAddUp } from './scores/counts-add-up.ts'
import { countsAgainstTable } from './scores/counts-against-table.ts'
import { scoreRecomputed } from './scores/score-recomputed.ts'
import { weightsTotal } from './scores/weights-total.ts'
import { fundProjects } from './sums/fund-projects.ts'
import { fundRegions } from './sums/fund-regions.ts'
import { fundSources } from './sums/fund-sources.ts'
import { fundYears } from './sums/fund-years.ts'
import { indicatorRegions } from './sums/indicator-regions.ts'
import { indicatorYears } from './sums/indicator-years.ts'
import { proseTotal } from './sums/prose-total.ts'
import { transfersReceived } from './sums/transfers-received.ts'
import { cumulativeAsAnnual } from './time/cumulative-as-annual.ts'
import { documentYear } from './time/document-year.ts'
import { moneyAndTargets } from './time/money-and-targets.ts'
import { ruleAfterPeriod } from './time/rule-after-period.ts'
import { transferDaysCheck } from './time/transfer-days.ts'

/** Every check, by kind. To add one, add its file and its line here. */
export const CHECKS: readonly Check[] = [
  fundYears,
  fundRegions,
  fundSources,
  fundProjects,
  proseTotal,
  transfersReceived,
  indicatorYears,
  indicatorRegions,

  executionRate,
  completionRate,
  classCompletion,
  disbursementRate,
  rateTruncated,

  amountRestated,
  rateExact,
  targetRestated,
  actualRestated,

  scoreRecomputed,
  weightsTotal,
  countsAgainstTable,
  countsAddUp,

  notEvaluated,
  actualAsCompletion,
  actualAsBound,
  metInWords,
  unmetWithoutReason,
  overallCompletion,
  finishedNotAccepted,
  surveyToCome,
  widerThanTarget,
  pendingInFull,
  paidInTime,
  classDiffers,

  overCompletion,
  actualEqualsTarget,
  twinIndicators,
  relationSum,
  relationContains,
  relationRatio,
  relationUnitCost,
  moneyOrder,
  rateBetweenParts,
  targetBrokenDown,
  highScoreLowExecution,

  transferDaysCheck,
  documentYear,
  moneyAndTargets,
  ruleAfterPeriod,
  cumulativeAsAnnual,

  lostCells,
  nameVariants,
  unitVariants,
]
