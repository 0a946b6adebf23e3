export const indicators = {
  'indicators.title': 'What was achieved?',
  'indicators.lead': 'Target, actual, score and source of every indicator',
}
