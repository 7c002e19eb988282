/** The tables as kysely sees them; `migrations.ts` makes them. */
export type Tables = {
  sessions: { session_id: string; code: string; facilitator_hash: string; recovery_hash: string; created_at: number; deal: string; seal: string }
  rooms: {
    room_id: string
    session_id: string
    code: string
    opened_at: number
    /** JSON of entry 0. */
    opening: string
    projector_hash: string
    /** Which process writes this room, and the number that fences off those before. */
    owner: string | null
    fence: number
  }
  journal: { room_id: string; seq: number; actor: string; at: number; id: string; /** JSON. */ intent: string; fence: number }
  snapshots: { room_id: string; seq: number; /** JSON. */ state: string }
  seats: {
    room_id: string
    seat: number
    /** JSON, both. */
    names: string
    wanted: string | null
    token_hash: string | null
    return_code: string | null
    join_id: string | null
    epoch: number
  }
  passes: {
    token_hash: string
    session_id: string
    /** null: all rooms of the session. */ room_id: string | null
    rights: string
    created_at: number
  }
  /** Who shares the database. `url`: where the others reach it; `until`: when its lease is over, by the clock of the database. */
  processes: { owner: string; url: string; until: number }
  /** What processes prove to each other with. */
  secrets: { name: string; value: string }
  notes: { note_id: string; room_id: string; at: number; phase: string; month: number; text: string }
}
