export const glossary = {
  'term.budget':
    'Budget (A): the amount issued, allotted or planned. Issued, received, paid out and executed are four different things.',
  'term.received': 'Received: money that has arrived; neither what was issued nor what was spent.',
  'term.executed': 'Executed (B): money that has actually been spent.',
  'term.executionRate':
    'Execution rate = executed (B) ÷ budget (A): each is summed first, then divided. The thin line marks 60%.',
  'term.target': 'Target: the value promised and how it is compared, such as ≥ 100.',
  'term.actual': 'Actual: what the self-evaluation reports as achieved.',
  'term.completionRate':
    'Completion rate: actual ÷ target for “≥”, target ÷ actual for “≤”, met or not for “=”. Each is capped at 100% where rates are averaged or scored.',
  'term.weight': 'Weight: the most points that the indicator can earn.',
  'term.score':
    'Score: the full weight if met; otherwise weight × completion rate, rounded half up to 0.01; never above the weight.',
  'term.grade':
    'Grade by score ÷ evaluated weight: excellent from 90%, good from 80%, fair from 60%, poor below.',
  'term.met':
    'Met: the actual satisfies the target. Indicators not evaluated or not reported are listed apart, not as unmet.',
  'term.source': 'Source of the money: central, local (provincial and sub-provincial together) or other.',
  'term.central': 'Central: special-purpose money that the central government issues to the province.',
  'term.local': 'Local = provincial + sub-provincial; it is never added to one of its own parts.',
  'term.provincial': 'Provincial: money of the province, a part of local.',
  'term.subprovincial': 'Sub-provincial: money of prefectures and counties, a part of local.',
  'term.other': 'Other: money from beyond central and local budgets.',
  'term.status':
    'How the figure came about or why it is missing: reported, rolled up, partly reported, not reported or not in programme.',
  'term.coverage': 'Coverage: how much of what should be reported is reported.',
  'term.finding':
    'Finding: a place where what is stated differs from what can be recomputed; both places are cited.',
  'term.release':
    'Release: all data as published at one time, under a number that stays. A correction is a new release.',
  'term.region':
    'Region: the province and its prefectures. A prefecture in no project is a third state, not a missing figure.',
  'term.programme':
    'Special-purpose fund: money that the central government gives to a province for one purpose; the self-evaluation is about it.',
  'term.project':
    'Project: a part of a special-purpose fund, with a period, a budget and indicators of its own.',
  'term.years':
    'Years: of a project whose whole span lies inside, the cumulative figures; of any other, the years inside alone. The two are never added.',
  'term.stated': 'Stated: the figure as the document prints it.',
  'term.against':
    'Stands against: what follows by the rule from other printed figures, or the same figure as another place prints it.',
  'term.tolerance':
    'Tolerance: the most that rounding of the printed figures can explain; a difference within it is none.',
  'status.explain.REPORTED': 'Printed in a document at exactly this grain.',
  'status.explain.DERIVED': 'Summed from finer figures, all of which are reported.',
  'status.explain.PARTIAL': 'The sum of the parts that are reported: the true figure is at least this.',
  'status.explain.NOT_REPORTED': 'No document reports this figure at this grain. Missing does not mean zero.',
  'status.explain.NOT_APPLICABLE':
    'The figure has no meaning at this grain; percentages, for one, do not add up.',
  'status.explain.NOT_IN_PROGRAMME': 'The region takes no part in the project.',
  'status.explain.UNDEFINED': 'The denominator is zero, so the ratio is undefined.',
}
