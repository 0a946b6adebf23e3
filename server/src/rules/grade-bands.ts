import type { Grade } from './grade.ts'

/**
 * What a grade is worth as a factor of an allocation: 优 in full, 良 as planned, 中 reduced, 差 nothing (suspended).
 * The field fixes the order (财预〔2020〕10号 and local rules), not the numbers: these are ours, and every plan that uses
 * them says so.
 */
export const GRADE_BANDS: Readonly<Record<Grade, number>> = { EXCELLENT: 1, GOOD: 0.8, FAIR: 0.5, POOR: 0 }
