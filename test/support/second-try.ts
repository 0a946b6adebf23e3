import type { Reporter, TestCase } from 'vitest/node'

/** Names each test that passed only when tried again, so that a race is seen although the run is green. */
export const secondTry: Reporter = {
  onTestCaseResult(test: TestCase) {
    if (test.diagnostic()?.flaky)
      console.warn(`passed at the second try only: ${test.module.relativeModuleId} > ${test.fullName}`)
  },
}
