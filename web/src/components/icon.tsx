/** Line icons on a 20-unit grid, drawn in the text's colour. */
const paths = {
  overview: 'M3 3h6v8H3zM11 3h6v4h-6zM11 9h6v8h-6zM3 13h6v4H3z',
  funds: 'M3 5c5 0 5 4 14 4M3 10c5 0 7-1 14-1M3 15c5 0 5-6 14-6',
  indicators: 'M3 5h9M3 10h14M3 15h6M15 3v4M12 13v4',
  compare: 'M3 4h11M3 8h6M3 12h14M3 16h8M10 2v16',
  query: 'M4 5l5 5-5 5M10 15h6',
  shelf: 'M4 4h3v12H4zM8.5 4h3v12h-3zM13.2 4.6l2.8-.7 2.8 11.5-2.8.7z',
  allocation: 'M10 3v6M10 9L4.5 15M10 9v6M10 9l5.5 6M3 17h3M8.5 17h3M14 17h3',
  checks: 'M10 2.5l6.5 2.3v4.7c0 4-2.7 6.6-6.5 8-3.8-1.4-6.5-4-6.5-8V4.8zM7 10l2.2 2.2L13.2 8',
  data: 'M3.5 5c0-3 13-3 13 0v10c0 3-13 3-13 0zM3.5 5c0 3 13 3 13 0M3.5 10c0 3 13 3 13 0',
  down: 'M5 8l5 5 5-5',
  close: 'M5 5l10 10M15 5L5 15',
  check: 'M4 10.5l4 4 8-9',
  cross: 'M6 6l8 8M14 6l-8 8',
  dash: 'M5 10h10',
  alert: 'M10 3l8 14H2zM10 8v4M10 14.4v.2',
  fault: 'M10 2.8a7.2 7.2 0 100 14.4 7.2 7.2 0 000-14.4zM7.4 7.4l5.2 5.2M12.6 7.4l-5.2 5.2',
  info: 'M10 2.8a7.2 7.2 0 100 14.4 7.2 7.2 0 000-14.4zM10 9v4.6M10 6.2v.2',
  previous: 'M12 5l-5 5 5 5',
  next: 'M8 5l5 5-5 5',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z',
  download: 'M10 3v9M6 9l4 4 4-4M3 16h14',
  picture: 'M3 4h14v12H3zM3 13l4-4 4 4 2.5-2.5L17 14M13 7.5a.8.8 0 100 .1z',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 8v8',
  link: 'M8.5 11.5a3 3 0 004.2 0l3-3a3 3 0 00-4.2-4.2l-1 1M11.5 8.5a3 3 0 00-4.2 0l-3 3a3 3 0 004.2 4.2l1-1',
  full: 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4',
  code: 'M7 6l-4 4 4 4M13 6l4 4-4 4',
  screen: 'M2.5 4h15v9.5h-15zM7 17h6M10 13.5V17M8.5 6.5l4 2.3-4 2.2z',
  sun: 'M10 6.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M15.7 4.3l-1.1 1.1M5.4 14.6l-1.1 1.1',
  moon: 'M16 11.5A6.5 6.5 0 118.5 4a5 5 0 007.5 7.5z',
  auto: 'M10 3a7 7 0 100 14 7 7 0 000-14zM10 3v14M13 5v10M15.5 7v6',
  sum: 'M15 5V3.5H5L11 10l-6 6.5h10V15',
  none: 'M8.5 3a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM12.6 12.6L17 17M6 8.5h5',
  outside:
    'M3 3h.1M7 3h.1M13 3h.1M17 3h.1M3 17h.1M7 17h.1M13 17h.1M17 17h.1M3 7h.1M3 13h.1M17 7h.1M17 13h.1M10 7a3 3 0 100 6 3 3 0 000-6z',
  offline:
    'M3 3l14 14M2.5 8A11 11 0 016 5.8M9.5 5a11 11 0 018 3M5.5 11.2a7 7 0 013-1.7M12.5 10.4a7 7 0 012 .9M8.5 14.2a2.2 2.2 0 013 0M10 16.5v.1',
  clock: 'M10 2.8a7.2 7.2 0 100 14.4 7.2 7.2 0 000-14.4zM10 5.8V10l2.8 2',
  person: 'M10 3.5a3.2 3.2 0 100 6.4 3.2 3.2 0 000-6.4zM3.5 17c.4-3.4 3-5 6.5-5s6.1 1.6 6.5 5',
  upload: 'M10 13V4M6 8l4-4 4 4M3 16h14',
  more: 'M4 9.3a.7.7 0 100 1.4.7.7 0 000-1.4zM10 9.3a.7.7 0 100 1.4.7.7 0 000-1.4zM16 9.3a.7.7 0 100 1.4.7.7 0 000-1.4z',
  keyboard: 'M2.5 5.5h15v9h-15zM5.5 8.5h.1M8.5 8.5h.1M11.5 8.5h.1M14.5 8.5h.1M7 11.5h6',
  quote: 'M5 3h7l3 3v11H5zM12 3v3h3M7.5 10h5M7.5 13h5',
} as const
export type IconName = keyof typeof paths

export const Icon = ({ name, size = 16 }: { name: IconName; size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path
      d={paths[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
