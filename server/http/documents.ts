import type { Context, Hono } from 'hono'
import { ExportQuery, FileQuery, LabQuery, RecordingQuery } from '../../shared/protocol/rest.ts'
import type { Debrief, Lab, OwnFile } from '../../shared/vocabulary/debrief.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import { debriefOf } from '../debrief/debrief.ts'
import { fileOf, filesOf } from '../debrief/file.ts'
import { keptOf } from '../debrief/kept.ts'
import { labOf } from '../debrief/lab.ts'
import { replayOf } from '../debrief/replay.ts'
import type { Library } from '../debrief/rescoring.ts'
import { exportedAside } from '../export/aside.ts'
import { ledgerCsv } from '../export/csv.ts'
import type { ExportFile } from '../export/export.ts'
import { withPseudonyms } from '../export/pseudonyms.ts'
import { isRefusal, type Hall, type Opened } from '../sessions/hall.ts'
import { notYourRole } from '../sessions/registry.ts'
import { TOO_FAST } from './answers.ts'
import type { Limits } from './limits.ts'
import { asToken, param, queryOf, spelled, type Env } from './request.ts'

type Needs = { hall: Hall; library: Library; limits: Limits }

/** What is made from the recordings of opened envelopes: documents for every screen of a room, files and exports for its desk. */
export function documentRoutes(api: Hono<Env>, { hall, library, limits }: Needs): void {
  const debriefs = new Debriefs(library)

  /** A document of a room, for any token of it. */
  const document = (route: string, make: (opened: Opened, c: Context<Env>) => object | Promise<object>) =>
    api.get(`/rooms/:code/${route}`, (c) =>
      asToken(c, async (token) => {
        if (!(await limits.mayRead(token))) return TOO_FAST
        const opened = await hall.recordingOf(spelled(param(c, 'code')), token)
        return isRefusal(opened) ? opened : make(opened, c)
      }),
    )
  /** One for those who run the room. */
  const deskDocument = (route: string, make: (opened: Opened, c: Context<Env>) => object | Promise<object>) =>
    document(route, (opened, c) => (isRun(opened) ? make(opened, c) : notYourRole()))
  /** A part of the recording, without typed names unless they are asked for. */
  const recordingPart = (route: string, part: (recording: Recording) => object) =>
    deskDocument(route, ({ recording }, c) => {
      const query = queryOf(c, RecordingQuery)
      return isRefusal(query) ? query : part(query.text === undefined ? withPseudonyms(recording) : recording)
    })

  document('debrief', (opened) => debriefs.of(opened))
  document('replay', ({ recording, isNamed }) => replayOf(recording, library, { isNamed }))
  document('lab', (opened, c) => {
    const query = queryOf(c, LabQuery)
    return isRefusal(query) ? query : labFor(opened, library, query)
  })
  document('file', (opened, c) => {
    const query = queryOf(c, FileQuery)
    return isRefusal(query) ? query : ownFile(opened, library, query.seat)
  })
  deskDocument('files', ({ recording }) => filesOf(recording, library))
  deskDocument('kept', ({ recording }, c) => {
    const query = queryOf(c, FileQuery)
    if (isRefusal(query)) return query
    return isIn(recording, query.seat) ? keptOf(recording, query.seat) : nobodyThere()
  })

  recordingPart('recording', (recording) => recording)
  recordingPart('ledger', ({ ledger }) => ({ ledger }))
  recordingPart('indicators', ({ indicators }) => ({ indicators }))
  recordingPart('export.csv', (recording) =>
    asFile({ name: 'in-good-standing-ledger.csv', type: 'text/csv; charset=utf-8', body: ledgerCsv(recording) }),
  )

  api.get('/sessions/:sessionId/export', (c) =>
    asToken(c, async (token) => {
      const query = queryOf(c, ExportQuery)
      if (isRefusal(query)) return query
      if (!(await limits.mayExport(token))) return TOO_FAST
      const recorded = await hall.sessionRecordings(param(c, 'sessionId'), token)
      return isRefusal(recorded) ? recorded : asFile(await exportedAside(recorded, query))
    }),
  )
}

/** Debriefs of recordings, each made once as long as its sister rooms stay as they are. */
class Debriefs {
  readonly #library: Library
  readonly #made = new WeakMap<Recording, { debrief: Debrief; beside: readonly Recording[] }>()

  constructor(library: Library) {
    this.#library = library
  }

  of({ recording, sisters }: Opened): Debrief {
    const made = this.#made.get(recording)
    if (made?.beside.length === sisters.length && made.beside.every((one, i) => one === sisters[i]?.recording)) return made.debrief
    const debrief = debriefOf(recording, this.#library, sisters)
    this.#made.set(recording, { debrief, beside: sisters.map((sister) => sister.recording) })
    return debrief
  }
}

/** Whether somebody sits at the desk, not only to take notes. */
function isRun({ rights }: Opened): boolean {
  return rights === 'own' || rights === 'run'
}

function labFor({ recording, seat, isNamed }: Opened, library: Library, asked: LabQuery): Lab | Refusal {
  const isKnown = ['', recording.room.regime].includes(asked.regime) || Object.hasOwn(library.regimes, asked.regime)
  if (!isKnown) return refusal('malformed', 'There is no such system.', 'regime')
  const lab = labOf(recording, library, asked, { seat, isNamed })
  return typeof lab === 'string' ? refusal('malformed', lab, 'reforms') : lab
}

/** A citizen's own file, or the one that a desk asks for. */
function ownFile(opened: Opened, library: Library, asked: Seat | undefined): OwnFile | Refusal {
  const { recording, seat: own } = opened
  if (!isRun(opened) && (own === null || (asked ?? own) !== own)) return notYourRole()
  const seat = asked ?? own
  return isIn(recording, seat) ? fileOf(recording, library, seat) : nobodyThere()
}

function isIn({ citizens }: Recording, seat: Seat | null | undefined): seat is Seat {
  return citizens.some((citizen) => citizen.seat === seat)
}

const nobodyThere = () => refusal('malformed', 'Nobody sits there.', 'seat')

function asFile({ name, type, body }: ExportFile): Response {
  return new Response(body, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' },
  })
}
