import { afterAll, describe } from 'vitest'
import { aPostgres } from '../../support/postgres.ts'
import { keepIn } from '../../support/stores.ts'

/** The lessons on what is kept, word for word, with PostgreSQL underneath instead of a folder. */
const postgres = await aPostgres()
afterAll(() => postgres.end())
keepIn(() => postgres.aDatabase())

describe('storage', async () => void (await import('./storage.test.ts')))
describe('faults', async () => void (await import('../../faults/storage.test.ts')))
describe('a restart', async () => void (await import('../../faults/restart.test.ts')))
describe('joins', async () => void (await import('../sockets/joins.test.ts')))
describe('a branch', async () => void (await import('../sessions/branch.test.ts')))
describe('a lot', async () => void (await import('../sessions/lot.test.ts')))
