import { ROLES } from 'schema/database/terms.ts'
import { demand } from 'server/access/demand.ts'
import { may, OPERATIONS } from 'server/access/may.ts'
import { ANONYMOUS, commandBy, type Viewer } from 'server/access/viewer.ts'
import { describe, expect, it } from 'vitest'

/** 六盘水, then what lies above it; 遵义 stands beside it. */
const LIUPANSHUI = ['520200', '520000', '000000']
const ZUNYI = ['520300', '520000', '000000']
const GUIZHOU = ['520000', '000000']
/** A county of 六盘水. */
const PANZHOU = ['520281', ...LIUPANSHUI]

const viewer = (role: Viewer['role'], region: string | null = null): Viewer => ({
  ...{ id: 'p1', name: '李', role, region },
})

describe('what a role may do', () => {
  const allowed = (role: Viewer['role']) =>
    OPERATIONS.filter((operation) => may(viewer(role, '520200'), operation))

  it.each([
    ['PUBLIC', ['READ']],
    ['ANALYST', ['READ', 'READ_DRAFTS']],
    ['EDITOR', ['READ', 'READ_DRAFTS', 'IMPORT', 'EXPLAIN']],
    ['ADMIN', [...OPERATIONS]],
  ] as const)('%s: %j', (role, operations) => {
    expect(allowed(role)).toEqual(operations)
  })

  it('is said of every role', () => {
    expect(ROLES.every((role) => may(viewer(role), 'READ', GUIZHOU))).toBe(true)
  })

  it('includes, for who has not signed in, to read and nothing else', () => {
    expect(OPERATIONS.filter((operation) => may(ANONYMOUS, operation))).toEqual(['READ'])
  })

  it('includes everything for who works at the console', () => {
    expect(OPERATIONS.every((operation) => may(commandBy(null), operation, LIUPANSHUI))).toBe(true)
  })
})

describe('where an editor may work', () => {
  const editor = viewer('EDITOR', '520200')
  it.each([
    ['in the own region', LIUPANSHUI, true],
    ['below it', PANZHOU, true],
    ['not beside it', ZUNYI, false],
    ['not above it', GUIZHOU, false],
  ])('%s', (_, where, expected) => {
    for (const operation of ['IMPORT', 'EXPLAIN', 'READ_DRAFTS'] as const)
      expect(may(editor, operation, where)).toBe(expected)
  })

  it('is nowhere before a region was given', () => {
    expect(may(viewer('EDITOR'), 'IMPORT')).toBe(false)
    expect(may(viewer('EDITOR'), 'IMPORT', LIUPANSHUI)).toBe(false)
  })
})

describe('where an analyst reads drafts', () => {
  it('is everywhere, or the own region if one was given', () => {
    expect(may(viewer('ANALYST'), 'READ_DRAFTS', ZUNYI)).toBe(true)
    expect(may(viewer('ANALYST', '520200'), 'READ_DRAFTS', ZUNYI)).toBe(false)
    expect(may(viewer('ANALYST', '520200'), 'READ_DRAFTS', PANZHOU)).toBe(true)
  })
})

describe('a refusal', () => {
  it('tells who has not signed in to do so', () => {
    expect(() => demand(ANONYMOUS, 'IMPORT', ZUNYI)).toThrow(
      expect.objectContaining({
        message: 'To import a report, sign in first.',
        extensions: expect.objectContaining({ code: 'SIGN_IN_NEEDED', http: { status: 401 } }),
      }),
    )
  })

  it('names the region that an editor may work in', () => {
    expect(() => demand(viewer('EDITOR', '520200'), 'IMPORT', ZUNYI)).toThrow(
      expect.objectContaining({
        message: 'You may import a report in 520200 and below it, not in 520300.',
        extensions: expect.objectContaining({ code: 'NOT_ALLOWED', http: { status: 403 } }),
      }),
    )
  })

  it('names the role that is not enough', () => {
    expect(() => demand(viewer('ANALYST'), 'PUBLISH')).toThrow('As ANALYST you may not publish.')
  })
})
