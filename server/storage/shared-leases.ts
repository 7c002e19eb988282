import { randomBytes } from 'node:crypto'
import type { ExpressionBuilder, Kysely } from 'kysely'
import { now } from './dialect.ts'
import { sql } from './kysely.ts'
import { LEASE_MS, type Leases, type Placement, type Trait } from './leases.ts'
import type { Tables } from './tables.ts'

/** Deep enough in the past that nobody looks for this process any more; ms. */
const FORGOTTEN_MS = 24 * 60 * 60_000

/** Everybody who lives: processes whose lease is still on. */
export function living(db: Kysely<Tables>) {
  return db.selectFrom('processes').select('processes.owner').where('processes.until', '>=', now(db))
}

/**
 * What processes agree on through the database that they share. Rooms name their owner, and each process has one row that
 * says until when it lives: so a renewal changes one row however many rooms there are, and waits for no commit.
 */
export function leasesIn(db: Kysely<Tables>, { owner, internalUrl: url }: { owner: string; internalUrl: string }): Leases {
  const until = sql<number>`${now(db)} + ${sql.lit(LEASE_MS)}`
  const ownerless = (e: ExpressionBuilder<Tables, 'rooms'>) => e.or([e('rooms.owner', 'is', null), e('rooms.owner', 'not in', living(db))])
  const live = (on: Kysely<Tables>) =>
    on
      .insertInto('processes')
      .values({ owner, url, until })
      .onConflict((c) => c.column('owner').doUpdateSet({ until }))
      .execute()

  return {
    take: (which) =>
      db.transaction().execute(async (trx) => {
        // The row of a session is the lock on all its rooms. The second statement sees what others took before it was had.
        const free = await trx
          .selectFrom('sessions')
          .select('session_id')
          .where(({ exists, selectFrom }) =>
            exists(selectFrom('rooms').select('room_id').whereRef('rooms.session_id', '=', 'sessions.session_id').where(ownerless)),
          )
          .$if('sessionId' in which, (query) => query.where('session_id', '=', 'sessionId' in which ? which.sessionId : ''))
          .limit('most' in which ? which.most : 1)
          .forUpdate()
          .skipLocked()
          .execute()
        if (free.length === 0) return []
        const ids = free.map((session) => session.session_id)
        const taken = await trx
          .updateTable('rooms')
          .set((e) => ({ owner, fence: e('fence', '+', 1) }))
          .where('session_id', 'in', ids)
          .where(ownerless)
          .returning('session_id')
          .execute()
        await live(trx)
        return distinct(taken)
      }),

    async renew() {
      await live(db)
      return distinct(await db.selectFrom('rooms').select('session_id').where('owner', '=', owner).execute())
    },

    async release() {
      await db.updateTable('processes').set({ until: 0 }).where('owner', '=', owner).execute()
      await db
        .deleteFrom('processes')
        .where('until', '<', sql<number>`${now(db)} - ${sql.lit(FORGOTTEN_MS)}`)
        .where(({ not, exists, selectFrom }) => not(exists(selectFrom('rooms').select('room_id').whereRef('rooms.owner', '=', 'processes.owner'))))
        .execute()
    },

    async whereIs(trait) {
      const found = await db
        .selectFrom('rooms')
        .leftJoin('processes', 'processes.owner', 'rooms.owner')
        .select(['rooms.session_id', 'rooms.owner', 'processes.url', sql<boolean>`coalesce(processes.until >= ${now(db)}, false)`.as('is_held')])
        .where('rooms.session_id', 'in', sessionsWith(db, trait))
        // A chair that was taken along into a branch has the same key there; its human is where it was taken to.
        .orderBy('rooms.opened_at', 'desc')
        .executeTakeFirst()
      return found
        ? ({ sessionId: found.session_id, owner: found.owner ?? '', url: found.url ?? '', isHeld: found.is_held } satisfies Placement)
        : null
    },

    async peers() {
      const others = await db.selectFrom('processes').select('url').where('until', '>=', now(db)).where('owner', '!=', owner).execute()
      return others.map((process) => process.url)
    },

    async secret() {
      const name = 'processes'
      await db
        .insertInto('secrets')
        .values({ name, value: randomBytes(32).toString('hex') })
        .onConflict((c) => c.column('name').doNothing())
        .execute()
      const { value } = await db.selectFrom('secrets').select('value').where('name', '=', name).executeTakeFirstOrThrow()
      return value
    },
  }
}

/** Ids of the sessions that a trait belongs to. */
function sessionsWith(db: Kysely<Tables>, trait: Trait) {
  if ('sessionId' in trait) return db.selectFrom('sessions').select('session_id').where('session_id', '=', trait.sessionId)
  if ('recoveryHash' in trait) return db.selectFrom('sessions').select('session_id').where('recovery_hash', '=', trait.recoveryHash)
  if ('code' in trait)
    return db
      .selectFrom('sessions')
      .select('session_id')
      .where('code', '=', trait.code)
      .unionAll(db.selectFrom('rooms').select('session_id').where('code', '=', trait.code))
  const hash = trait.tokenHash
  return db
    .selectFrom('sessions')
    .select('session_id')
    .where('facilitator_hash', '=', hash)
    .unionAll(db.selectFrom('passes').select('session_id').where('token_hash', '=', hash))
    .unionAll(db.selectFrom('rooms').select('session_id').where('projector_hash', '=', hash))
    .unionAll(
      db.selectFrom('seats').innerJoin('rooms', 'rooms.room_id', 'seats.room_id').select('rooms.session_id').where('seats.token_hash', '=', hash),
    )
}

function distinct(rows: readonly { session_id: string }[]): string[] {
  return [...new Set(rows.map((row) => row.session_id))]
}
