import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStorageHere } from '../../../server/storage/open.ts'
import type { Entry } from '../../../shared/vocabulary/journal.ts'
import { isServers } from '../siege.ts'
import type { Finding, Outcome, Tally } from '../target.ts'
import type { Asked, Held, Route } from '../targets/requests.ts'
import { startChild, type Child } from '../../support/child.ts'
import { aLiveRoom } from './keys.ts'
import { shotsOf, type Shot } from './packets.ts'
import { Raider } from './raider.ts'

const HOST_KEY = 'a-key-of-the-siege'
/** People in the room that behaves, and those who don't. */
const [CLASS, RAIDERS] = [10, 4]
/** How long the class is measured before anybody attacks. */
const CALM_MS = 4_000

/** `longestStallMs`: the longest that the loop of the server stood still; `latencyRatio`: waits of the class under attack to those before. */
export type Storm = { tally: Tally; deaths: number; stateChanges: number; roomsCreated: number; longestStallMs: number; latencyRatio: number }

/** A real server in a process of its own with two rooms in play: a class behaves in one, and is measured, while everybody else attacks. */
export async function storm(inputs: number, seed: number, routes: readonly Route[]): Promise<Storm> {
  const dir = mkdtempSync(join(tmpdir(), 'good-standing-siege-'))
  const { child: server, hello } = await startChild<{ url: string }>(new URL('./server.ts', import.meta.url), { DATA_DIR: dir, HOST_KEY })
  const { url } = hello
  try {
    const [quiet, school] = [await aLiveRoom(url, HOST_KEY, CLASS), await aLiveRoom(url, HOST_KEY, RAIDERS)]
    const { child: witness } = await startChild(new URL('./witness.ts', import.meta.url), {
      URL: url,
      TOKENS: quiet.people.map(({ token }) => token).join(),
    })
    await new Promise((resolve) => setTimeout(resolve, CALM_MS))
    const calm = await witness.ask<{ ms: number }>('median')
    server.tell('reset')
    const tokens = [...school.people.map(({ token }) => token), school.opened.rooms[0]?.projectorToken ?? '']
    const { tally, sent } = await attack(fc.sample(shotsOf(unguessed(routes), [school], tokens), { seed, numRuns: inputs }), {
      url,
      tokens,
      server,
      seed,
    })
    const stormy = await witness.ask<{ ms: number }>('median')
    const { accepted } = await witness.ask<{ accepted: string[] }>('end')
    const told = server.isDead ? null : await server.ask<{ longestStallMs: number; unhandled: number }>('tell')
    if (told && told.unhandled > 0)
      tally.findings.push({ kind: 'live', seed, nth: 0, input: '', fault: `${told.unhandled} promises that nobody caught` })
    await server.end()
    const left = await whatIsLeft(dir, { quiet, school, accepted, sent })
    return {
      tally,
      deaths: server.isDead ? 1 : 0,
      ...left,
      longestStallMs: told?.longestStallMs ?? Number.NaN,
      latencyRatio: calm.ms > 0 ? stormy.ms / calm.ms : Number.NaN,
    }
  } finally {
    await server.end()
    rmSync(dir, { recursive: true, force: true })
  }
}

/** Without what is answered ever more slowly to those who guess: that would only be waited for. */
function unguessed(routes: readonly Route[]): Route[] {
  return routes.filter(({ path }) => !/\/(join|return|watch|recover)$/.test(path))
}

type Field = { url: string; tokens: readonly string[]; server: Child; seed: number }

/** One shot after the other by each of those who attack, side by side. */
async function attack(shots: readonly Shot[], { url, tokens, server, seed }: Field): Promise<{ tally: Tally; sent: string[] }> {
  const raiders = tokens.map((token) => new Raider(url, token))
  const tally: Tally = { inputs: 0, outcomes: { refused: 0, cut: 0, 'passed over': 0, legal: 0 }, longestCpuMs: 0, findings: [] }
  const queues = raiders.map((raider, who) => ({
    raider,
    shots: shots.flatMap((shot, nth) => ((shot.kind === 'packet' ? shot.who : nth % raiders.length) === who ? [{ shot, nth }] : [])),
  }))
  await Promise.all(
    queues.map(async (queue) => {
      for (const { shot, nth } of queue.shots) {
        if (server.isDead) return
        try {
          tally.outcomes[await shoot(shot, queue.raider, url)] += 1
        } catch (fault) {
          tally.findings.push(finding(shot, nth, seed, fault))
        }
        tally.inputs += 1
      }
      queue.raider.end()
    }),
  )
  return { tally, sent: shots.flatMap((shot) => (shot.kind === 'packet' && typeof shot.data === 'string' ? [shot.data] : [])) }
}

function finding(shot: Shot, nth: number, seed: number, fault: unknown): Finding {
  return {
    kind: `live ${shot.kind}`,
    seed,
    nth,
    input: JSON.stringify(shot).slice(0, 600),
    fault: fault instanceof Error ? fault.message : String(fault),
  }
}

function shoot(shot: Shot, raider: Raider, url: string): Promise<Outcome> {
  switch (shot.kind) {
    case 'packet':
      return raider.throws(typeof shot.data === 'string' ? shot.data : Buffer.from(shot.data))
    case 'door':
      return raider.knocks(shot.auth)
    case 'poll':
      return request(url, { method: 'POST', path: `/socket.io/${shot.query}`, headers: [['content-type', 'text/plain']], body: shot.body })
    case 'request':
      return request(url, shot.asked)
    case 'bytes':
      return bytes(url, shot.data)
  }
}

async function request(url: string, { method, path, headers, body }: Asked): Promise<Outcome> {
  const response = await fetch(`${url}${path}`, { method, headers, ...(body !== null && { body }) })
  await response.arrayBuffer()
  if (response.status >= 500 && response.status !== 503) throw new Error(`${response.status}: no typed refusal`)
  return response.status < 400 ? 'legal' : 'refused'
}

/** Bytes on the port, then the end of what is sent: the server ends too. */
function bytes(url: string, data: string): Promise<Outcome> {
  const { port } = new URL(url)
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.end(data))
    socket
      .resume()
      .on('error', () => {})
      .on('close', () => resolve('cut'))
  })
}

type Left = { quiet: Held; school: Held; accepted: readonly string[]; sent: readonly string[] }

/** What the disk holds afterwards: nothing but what each sent themselves, and no room more. */
async function whatIsLeft(dir: string, { quiet, school, accepted, sent }: Left): Promise<{ stateChanges: number; roomsCreated: number }> {
  const storage = await openStorageHere({ dir })
  const { rooms } = await storage.load()
  await storage.close()
  const [known, all] = [new Set(accepted), sent.join('\n')]
  const strange = (code: string, mayBe: (entry: Entry) => boolean) =>
    rooms
      .filter(({ room }) => room.code === code)
      .flatMap(({ entries }) => entries.filter((entry) => !isServers(entry) && !entry.intent.id.startsWith('siege-') && !mayBe(entry)))
  const unasked = [
    ...strange(quiet.code, ({ actor, intent }) => typeof actor === 'number' && known.has(intent.id)),
    ...strange(school.code, ({ actor, intent }) => typeof actor === 'number' && all.includes(intent.id)),
  ]
  return { stateChanges: unasked.length, roomsCreated: rooms.length - 2 }
}
