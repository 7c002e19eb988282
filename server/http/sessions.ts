import type { Context, Hono } from 'hono'
import * as v from 'valibot'
import { BranchRequest, SessionRequest, type SessionOpened } from '../../shared/protocol/rest.ts'
import type { Refusal } from '../../shared/vocabulary/refusal.ts'
import type { Clock } from '../rooms/clock.ts'
import { hashOf } from '../rooms/secrets.ts'
import { isRefusal, type Hall } from '../sessions/hall.ts'
import { NO_TOKEN, refused, TOO_FAST } from './answers.ts'
import type { Limits } from './limits.ts'
import { answered, askerOf, asToken, bearer, bodyOf, param, same, spelled, type Env } from './request.ts'

type Needs = { hall: Hall; clock: Clock; limits: Limits; hostKey: string | undefined }

/** How sessions begin and end: a new one, a recording that somebody brings, a branch of a room that was played. */
export function sessionRoutes(api: Hono<Env>, { hall, clock, limits, hostKey }: Needs): void {
  /** Who may open something: a wrong key counts as a wrong code. Null: they may. */
  const notHost = async (c: Context<Env>): Promise<Refusal | null> => {
    if (hostKey === undefined) return null
    const token = bearer(c.req.header('authorization'))
    if (token === null) return NO_TOKEN
    const answer = await limits.guesses.look(askerOf(c), hashOf(token), () => Promise.resolve(same(token, hostKey) ? { isHost: true } : NO_TOKEN))
    return isRefusal(answer) ? answer : null
  }
  const begins = async (c: Context<Env>, open: () => Promise<SessionOpened | Refusal>) => {
    if (!(await limits.mayOpen(askerOf(c)))) return refused(TOO_FAST)
    const opened = await open()
    if (!isRefusal(opened)) limits.guesses.know(askerOf(c), opened.code, ...opened.rooms.map(({ code }) => code))
    return answered(c, opened, 201)
  }

  api.post('/sessions', async (c) => {
    const no = await notHost(c)
    if (no) return refused(no)
    const order = await bodyOf(c, SessionRequest)
    return order.ok ? begins(c, () => hall.openSession(order.body, { at: clock.now() })) : refused(order.refusal)
  })

  api.post('/recordings', async (c) => {
    const no = await notHost(c)
    if (no) return refused(no)
    const recording = await bodyOf(c, v.unknown())
    return recording.ok ? begins(c, () => hall.openRecording(recording.body)) : refused(recording.refusal)
  })

  api.post('/rooms/:code/branch', async (c) => {
    const request = await bodyOf(c, BranchRequest)
    if (!request.ok) return refused(request.refusal)
    return asToken(c, (token) => begins(c, () => hall.branch(spelled(param(c, 'code')), token, request.body)))
  })

  api.delete('/sessions/:sessionId', (c) => asToken(c, (token) => hall.erase(param(c, 'sessionId'), token)))
}
