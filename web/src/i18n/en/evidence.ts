import type { evidence as zh } from '../zh/evidence.ts'

export const evidence: Record<keyof typeof zh, string> = {
  'evidence.formula.rate': 'executed {executed} ÷ budget {budget} ({unit}) = {rate}',
  'evidence.formula.SCORE':
    'The scores of the indicators added up: {count} indicators give {score} of {weight} points; recomputed from targets and actuals {computed}.',
  'evidence.formula.COMPLETION':
    'The mean of the completion rates, each counted as 100% at most: of {count} indicators {judged} are evaluated, on average {rate}.',
  'evidence.formula.MET_COUNT':
    'Each actual held against its target: of {count} indicators {met} met, {unmet} unmet, {notEvaluated} not evaluated, {notReported} not reported.',
  'evidence.formula.metric.BUDGET': 'Budget: the sum of the budgets reported for the region.',
  'evidence.formula.metric.RECEIVED': 'Received: the sum of what is reported as received by the region.',
  'evidence.formula.metric.EXECUTED': 'Executed: the sum of what is reported as executed by the region.',
  'evidence.formula.metric.EXECUTION_RATE': 'Execution rate = executed ÷ budget.',
  'evidence.formula.metric.COMPLETION_RATE':
    "Mean completion = mean of the indicators' completion rates, each counted as 100% at most.",
  'evidence.formula.metric.MET_SHARE': 'Share met = indicators met ÷ (met + unmet).',
  'evidence.formula.metric.SCORE': "Score = sum of the indicators' scores.",
  'evidence.formula.metric.GRADE_BAND':
    'Grade factor: the factor of the grade that score ÷ evaluated weight falls into.',
  'evidence.formula.metric.INDICATOR_TARGET': "Target: the region's target for this indicator.",
  'evidence.formula.metric.INDICATOR_ACTUAL': 'Actual: what the region achieved for this indicator.',
  'evidence.formula.metric.INDICATOR_COMPLETION':
    'Completion = actual ÷ target (the inverse where lower is better).',
  'evidence.formula.metric.BUDGET_PER_TARGET': 'Budget per unit of target = budget ÷ target.',
  'evidence.split': 'Added up by {dimension} ({unit})',
  'evidence.split.project': 'project',
  'evidence.split.source': 'source',
  'evidence.split.region': 'prefecture',
  'evidence.split.year': 'year',
  'evidence.question': 'The question that yields this figure (GraphQL)',
  'evidence.question.copy': 'Copy the question',
  'evidence.question.copied': 'Question copied',
  'evidence.question.open': 'Open in the workbench',
}
