import type { ExportQuery } from '../../shared/protocol/rest.ts'
import type { RecordedSession } from '../sessions/hall.ts'
import { csvArchive } from './archive.ts'
import { CODEBOOK } from './codebook.ts'
import { withPseudonyms } from './pseudonyms.ts'
import { sheetsOf } from './sheets.ts'
import type { RoomData } from './table.ts'
import { workbook } from './workbook.ts'

/** A file to save. */
export type ExportFile = { name: string; type: string; body: string | Uint8Array<ArrayBuffer> }

/** A session as it is written out: its day is the ISO date on which it was opened, in UTC. */
type Written = { session: string; day: string; rooms: RoomData[] }

/** All of a session in one file. Typed names and notes are in it only with `text`. */
export async function exported(recorded: RecordedSession, { as, text }: ExportQuery): Promise<ExportFile> {
  const written = writtenOf(recorded, { isWhole: text !== undefined })
  const name = `in-good-standing-${written.day}`
  switch (as) {
    case 'json':
      return { name: `${name}.json`, type: 'application/json', body: JSON.stringify(jsonOf(written)) }
    case 'csv':
      return { name: `${name}.zip`, type: 'application/zip', body: csvArchive(sheetsOf(written.rooms), written.day) }
    case 'xlsx':
      return { name: `${name}.xlsx`, type: WORKBOOK, body: await workbook(sheetsOf(written.rooms)) }
  }
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function writtenOf({ sessionId, createdAt, rooms }: RecordedSession, { isWhole }: { isWhole: boolean }): Written {
  const day = new Date(createdAt).toISOString().slice(0, 10)
  const data = rooms.map(({ room, recording, notes }): RoomData => {
    return isWhole ? { room, day, recording, notes } : { room, day, recording: withPseudonyms(recording), notes: [] }
  })
  return { session: sessionId, day, rooms: data }
}

function jsonOf({ session, day, rooms }: Written): object {
  const notes = rooms.flatMap((one) => one.notes.map(({ phase, month, text }) => ({ room: one.room, phase, month, text })))
  return { session, day, rooms: rooms.map(({ recording }) => recording), notes, codebook: CODEBOOK }
}
