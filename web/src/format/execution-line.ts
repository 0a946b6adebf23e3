/** Below this execution rate a province could not apply for the next round of such projects. */
export const executionLine = 0.6
