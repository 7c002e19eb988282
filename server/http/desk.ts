import type { Hono } from 'hono'
import { MoveRequest, NoteRequest, PassRequest, RecoverRequest } from '../../shared/protocol/rest.ts'
import { hashOf } from '../rooms/secrets.ts'
import { isRefusal, type Hall } from '../sessions/hall.ts'
import { plainPhrase } from '../sessions/phrase.ts'
import { refused } from './answers.ts'
import type { Limits } from './limits.ts'
import { answered, askerOf, asToken, bodyOf, param, spelled, type Env } from './request.ts'

type Needs = { hall: Hall; limits: Limits }

/** What a desk asks for: its session, passes for others, a move to another room, sister rooms, private notes. */
export function deskRoutes(api: Hono<Env>, { hall, limits }: Needs): void {
  api.post('/sessions/recover', async (c) => {
    const request = await bodyOf(c, RecoverRequest)
    if (!request.ok) return refused(request.refusal)
    const { phrase } = request.body
    // A wrong phrase is a wrong guess like a wrong code; the words themselves are not kept.
    const desk = await limits.guesses.look(askerOf(c), hashOf(plainPhrase(phrase)), () => hall.recover(phrase))
    if (!isRefusal(desk)) limits.guesses.know(askerOf(c), desk.code, ...desk.rooms.map(({ code }) => code))
    return answered(c, desk)
  })
  api.get('/sessions/mine', (c) => asToken(c, (token) => hall.mine(token)))
  api.get('/sessions/compare', (c) => asToken(c, (token) => hall.compare(token)))

  api.post('/sessions/:sessionId/passes', async (c) => {
    const request = await bodyOf(c, PassRequest)
    if (!request.ok) return refused(request.refusal)
    return asToken(c, (token) => hall.givePass(param(c, 'sessionId'), token, request.body.rights))
  })
  api.delete('/sessions/:sessionId/passes', (c) => asToken(c, (token) => hall.endPasses(param(c, 'sessionId'), token)))
  api.post('/sessions/:sessionId/move', async (c) => {
    const request = await bodyOf(c, MoveRequest)
    if (!request.ok) return refused(request.refusal)
    return asToken(c, (token) => hall.move(param(c, 'sessionId'), token, request.body))
  })

  api.get('/rooms/:code/notes', (c) => asToken(c, (token) => hall.notes(spelled(param(c, 'code')), token)))
  api.post('/rooms/:code/notes', async (c) => {
    const request = await bodyOf(c, NoteRequest)
    if (!request.ok) return refused(request.refusal)
    return asToken(c, (token) => hall.addNote(spelled(param(c, 'code')), token, request.body.text))
  })
  api.delete('/rooms/:code/notes/:noteId', (c) => asToken(c, (token) => hall.dropNote(spelled(param(c, 'code')), token, param(c, 'noteId'))))
}
