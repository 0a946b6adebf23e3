import { isObjectType } from 'graphql'
import { toUnit } from 'server/rules/money.ts'
import { createSchema } from 'server/schema.ts'
import { expect, it } from 'vitest'

const schema = await createSchema()

/** What a field of a row answers, when its resolver is called as the executor does. */
function resolved(type: string, field: string, root: object, args: object): unknown {
  const owner = schema.getType(type)
  const { resolve } = (isObjectType(owner) && owner.getFields()[field]) || {}
  return resolve && Reflect.apply(resolve, undefined, [root, args, {}, {}])
}

it('answers the fields of a row at once, without a promise of each', () => {
  const row = { key: { year: 2024, source: 'TOTAL' }, figures: { BUDGET: { value: 397_000_000_00 } } }
  expect(resolved('FundSummary', 'year', row, {})).toBe(2024)
  expect(resolved('FundSummary', 'source', row, {})).toBeNull()
  // 附件1: 39,700 万元.
  expect(resolved('FundSummary', 'budget', row, { unit: 'WAN_YUAN' })).toBe(39_700)
  expect(resolved('FundSummary', 'budget', row, { unit: 'YI_YUAN' })).toBe(toUnit(397_000_000_00, 'YI_YUAN'))
})

it('leaves fields that take whole objects to type-graphql, which makes instances of them', () => {
  const asked = resolved('Project', 'funds', { id: 'miaoling' }, {})
  expect(asked).toBeInstanceOf(Promise)
  return expect(asked).rejects.toThrow()
})
