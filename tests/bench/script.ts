import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadLibrary } from '../../server/library.ts'
import { makeEngine } from '../../shared/game/engine.ts'
import { diff, type Op } from '../../shared/kit/patch.ts'
import type { Game } from '../../shared/vocabulary/state.ts'
import { pickOf } from '../support/pick.ts'
import { CARD, sceneInPlan } from './scene.ts'

/** Who has a part of the state for themselves: a seat, or the facilitator. */
export type Who = string
export const DESK: Who = 'facilitator'

/** What one plan intent of ours changes on screens: for all, for the one who plans, and on the desk. */
export type Change = { public: Op[]; own: Op[]; desk: Op[] }

/** A room for servers that know no rules: the parts of our own views, and changes by citizen that go round and round. */
export type Script = { game: Game; public: object; own: Record<Who, object>; hidden: object; changes: Change[][] }

/** Words that stand in a part and may be in no frame for anybody else. */
export const HIDDEN_MARK = 'mark-of-the-hidden-part'
export const ownMark = (who: Who): string => `mark-of-the-part-of-${who}.`

/** Plans of a citizen before they begin again. */
const ROUND = 8

export async function scriptFor(citizens: number): Promise<Script> {
  const deps = await loadLibrary()
  const engine = makeEngine(deps)
  const scene = sceneInPlan(engine, deps, citizens)
  const seats = Array.from({ length: citizens }, (_, i) => i + 1)
  const views = () => engine.viewsFor(scene.state(), CARD)
  const look = (seat: number) => ({ public: views().public, own: views().own(seat), desk: views().own('facilitator') })
  const changes = seats.map((seat) => {
    const looks = Array.from({ length: ROUND }, (_, n) => {
      scene.does(seat, pickOf(views().own(seat).choices, seat + n))
      return look(seat)
    })
    return looks.map((after, n): Change => {
      const before = looks[(n + ROUND - 1) % ROUND] ?? after
      const part = (read: (one: typeof after) => unknown) => diff(asTree(read(before)), asTree(read(after)))
      return { public: part((one) => one.public), own: part((one) => one.own), desk: part((one) => one.desk) }
    })
  })
  // A round ends where the next begins, so the parts are those after it.
  const last = views()
  const whose = [...seats, 'facilitator' as const]
  const own = Object.fromEntries(whose.map((who) => [String(who), { ...last.own(who), mark: ownMark(String(who)) }]))
  const { G: game } = scene.state()
  return { game, public: last.public, own, hidden: { mark: HIDDEN_MARK, sealed: game.sealed }, changes }
}

/** Lists as records by place, so that a change names the one line that it changes, as a hand would write it. */
function asTree(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asTree(inner)]))
}

/** Carries out one operation in place; where it meets a list, its key is a place. */
export function setAt(root: object, [path, ...leaf]: Op): void {
  const node = path.slice(0, -1).reduce((inner, key) => inner[key] as Tree, root as Tree)
  const last = String(path.at(-1))
  if (leaf.length === 1) node[last] = leaf[0]
  else if (Array.isArray(node)) node.length = Math.min(node.length, Number(last))
  else delete node[last]
}

type Tree = Record<string, unknown>

/** Writes a script where a server's process finds it; the folder goes with the bench. */
export function keepScript(script: Script): string {
  const folder = mkdtempSync(join(tmpdir(), 'good-standing-script-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'script.json')
  writeFileSync(file, JSON.stringify(script))
  return file
}

/** In the server's process: the script that it was started with. */
export const readScript = (): Script => JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Script
