export const frame = {
  'nav.more': 'More',
  'sheet.close': 'Close',

  'shortcut.title': 'Keyboard shortcuts',
  'shortcut.group.page': 'On the page',
  'shortcut.group.looks': 'Appearance',
  'shortcut.group.go': 'Go to',
  'shortcut.search': 'Search',
  'shortcut.table': 'Chart or table (the one in focus, else the first in sight)',
  'shortcut.year.before': 'Year before',
  'shortcut.year.after': 'Year after',
  'shortcut.print': 'Print',
  'shortcut.language': 'Chinese or English',
  'shortcut.theme': 'Light or dark',
  'shortcut.unit': 'Next money unit',
  'shortcut.help': 'Show this list',
  'shortcut.on': 'Use single keys as shortcuts',
  'shortcut.note': 'Keys are no shortcuts while you type, or while a menu or drawer is open.',

  'state.notFound.pages': 'The pages that there are',
  'state.error.offline':
    'This computer is offline. Figures already on the page can still be read; it tries again by itself once it is online.',
  'state.offline': 'Offline',
  'state.crash': 'Something on this page broke',
  'state.crash.hint':
    'The other pages are not affected. Try again; if it stays, pass the words below on to whoever runs this system.',
  'state.reload': 'Reload',
  'state.updated': 'The page’s program could not be fetched',
  'state.updated.hint':
    'The network may be down, or the system was just upgraded. Reload to go on; the filters are kept in the link.',
}
