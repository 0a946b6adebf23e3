/** An ISO date or date-time as a calendar day: `2026-03-18`. Days are written the same in both languages. */
export const formatDay = (iso: string): string => iso.slice(0, 10)

/** `2022–2025`, or one year where both are the same. */
export const formatYears = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`)
