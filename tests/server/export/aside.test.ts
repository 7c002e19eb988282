import { afterEach, expect, test, vi } from 'vitest'
import { playHeadless } from '../../../server/cli/headless.ts'
import { exportedAside } from '../../../server/export/aside.ts'
import { exported } from '../../../server/export/export.ts'
import { EXPORT_FORMS } from '../../../shared/protocol/rest.ts'
import { aSessionOf } from '../../support/exports.ts'
import { library } from '../../support/library.ts'

const session = aSessionOf(playHeadless(library, { regime: 'house', citizens: 6, bots: 'mixed', length: 'short', disclosure: 'tier', seed: 'aside' }))

afterEach(() => void vi.restoreAllMocks())

test('a file that is made aside is the same as one made here', async () => {
  for (const as of EXPORT_FORMS.filter((form) => form !== 'xlsx')) {
    const { body, ...rest } = await exportedAside(session, { as })
    const here = await exported(session, { as })
    expect({ ...rest, body: Buffer.from(body) }).toEqual({ ...here, body: Buffer.from(here.body) })
  }
})

test('the work is not done in the thread of the rooms', async () => {
  vi.spyOn(Date.prototype, 'toISOString').mockImplementation(() => {
    throw new Error('an export was made in the thread of the rooms')
  })
  await expect(exported(session, { as: 'xlsx' })).rejects.toThrow('in the thread of the rooms')
  expect(await exportedAside(session, { as: 'xlsx' })).toMatchObject({ name: 'in-good-standing-2026-11-26.xlsx' })
})

test('what goes wrong there is told here', async () => {
  await expect(exportedAside({ ...session, createdAt: Number.NaN }, { as: 'csv' })).rejects.toThrow('Invalid time value')
})
