import type { Row } from './sheets.ts'

/** The readable id of a transfer: a project receives the money of one central notice for a fund year once. */
export const transferId = ({ project, fundYear, centralDocument }: Row<'transfers'>): string =>
  `${project}:${fundYear}:${centralDocument}`
