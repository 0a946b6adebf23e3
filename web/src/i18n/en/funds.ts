export const funds = {
  'funds.title': 'Where is the money?',
  'funds.lead': 'From source through project to prefecture: every budget and what was spent of it',
}
