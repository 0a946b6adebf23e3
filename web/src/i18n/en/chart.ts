import type { chart as zh } from '../zh/chart.ts'

export const chart: Record<keyof typeof zh, string> = {
  'chart.view': 'View',
  'chart.chart': 'Chart',
  'chart.table': 'Table',
  'chart.source': 'Source',
  'chart.legend': 'Legend',
  'chart.partial': 'Partly reported, a lower bound',

  'chart.menu': 'Download and share: {title}',
  'chart.png': 'Download picture, PNG',
  'chart.svg': 'Download picture, SVG',
  'chart.csv': 'Download CSV',
  'chart.xlsx': 'Download XLSX',
  'chart.link': 'Copy link to this chart',
  'chart.link.copied': 'Link copied',
  'chart.full': 'Full screen',
  'chart.full.leave': 'Leave full screen',
  'chart.chosen': 'Money in {unit} · Filters: {choices}',
  'chart.saved': 'File saved',
  'chart.failed': 'That did not work; please try again',

  'chart.alt.extremes':
    '{header}: {count} figures, highest {highest} with {most}, lowest {lowest} with {least}.',
  'chart.alt.one': '{header}: only {highest}, {most}.',
  'chart.alt.silence': '{header}, {reason}: {names}.',
  'chart.alt.noFigure': 'no figure',
  'chart.alt.names': '{names} and others, {count} in all',
  'chart.spoken.more': '{count} rows in all; switch to the table for the others.',

  'chart.state.of': '{column} · status',
  'chart.sheet.figures': 'Figures',
  'chart.sheet.about': 'About',
  'chart.about.title': 'Title',
  'chart.about.subtitle': 'Content',
  'chart.about.description': 'In words',
  'chart.about.filters': 'Filters',
  'chart.about.period': 'Years',
  'chart.about.unit': 'Units',
  'chart.about.unit.text':
    'Money in {unit}, others as named in the heads; rates are ratios shown in per cent, unrounded',
  'chart.about.source': 'Source',
  'chart.about.release': 'Release',
  'chart.about.link': 'Link',
  'chart.about.empty': 'Empty cells',
  'chart.about.empty.text':
    'An empty cell means that there is no figure; it is not zero. The reason is in the status column; what each status means:',

  'simulated.mark': 'SIMULATED',
  'simulated.column': 'Nature of the data',
  'simulated.explain':
    'Simulated, not real: {names} was made by a program for demonstration. Do not rely on it.',
}
