import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { momentOf } from '../../client/screens/console/roomLine.ts'
import { must } from '../../shared/kit/assert.ts'
import { DEBRIEF_STEPS, type Phase, type Step } from '../../shared/vocabulary/phase.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import { Client } from '../support/sockets.ts'
import { pressesOn } from './keyboard.ts'
import type { Opened } from './stage.ts'

/** Steps that a class only looks at. */
const WATCHED: readonly (Step | null)[] = ['morning', 'resolve']

/**
 * Leads all rooms of a session from the desk by its keys, and by nothing else. What the rooms wait for is read from a
 * line of its own to each, since a person would look up and see it.
 */
export class LeadsByKeys {
  readonly #page: Page
  readonly #url: string
  readonly #session: Opened
  readonly #lines: ReadonlyMap<string, Client>

  private constructor(page: Page, url: string, session: Opened, lines: ReadonlyMap<string, Client>) {
    this.#page = page
    this.#url = url
    this.#session = session
    this.#lines = lines
  }

  static async at(page: Page, url: string, session: Opened): Promise<LeadsByKeys> {
    await page.getByRole('heading', { level: 1 }).waitFor()
    const lines = await Promise.all(
      session.rooms.map(async ({ roomId, projectorToken }) => [roomId, await new Client(url, { token: projectorToken }).opened()] as const),
    )
    return new LeadsByKeys(page, url, session, new Map(lines))
  }

  /** The same facilitator at another desk: the keys of the desk before are worth nothing any more. */
  async movesTo(page: Page): Promise<LeadsByKeys> {
    const token = await page.evaluate((room) => {
      return (JSON.parse(localStorage.getItem(`igs:${room}`) ?? '{}') as { facilitator?: string }).facilitator ?? ''
    }, must(this.#session.rooms[0], 'a room').roomId)
    return new LeadsByKeys(page, this.#url, { ...this.#session, facilitatorToken: token }, this.#lines)
  }

  view(roomId: string): View {
    return must(this.#lines.get(roomId)?.view ?? null, 'a view of the room')
  }

  /** A key for a second device of the facilitator. */
  async runPass(): Promise<string> {
    const answer = await fetch(`${this.#url}/api/sessions/${this.#session.sessionId}/passes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#session.facilitatorToken}` },
      body: JSON.stringify({ rights: 'run' }),
    })
    return ((await answer.json()) as { token: string }).token
  }

  /** Brings a room to the screen by its number. */
  async looksAt(roomId: string): Promise<void> {
    await this.#page.keyboard.press(String(this.#session.rooms.findIndex((room) => room.roomId === roomId) + 1))
    await this.#page.waitForFunction(
      (id) => (JSON.parse(localStorage.getItem('igs:last') ?? '{}') as { facilitator?: string }).facilitator === id,
      roomId,
    )
  }

  begins(): Promise<void> {
    return this.#on(({ room }) => room.phase !== 'arrival')
  }

  goesTo(step: Step): Promise<void> {
    return this.#on(({ room }) => room.step === step)
  }

  goesToMonth(month: number): Promise<void> {
    return this.#on(({ room }) => room.month >= month)
  }

  goesToFeelings(): Promise<void> {
    return this.#on(({ town }) => town.theories === 'closed')
  }

  goesToDebrief(): Promise<void> {
    return this.#on(({ room }) => room.phase === 'debrief')
  }

  goesToLastStep(): Promise<void> {
    return this.#on(({ town }) => town.debrief?.step === DEBRIEF_STEPS.length - 1)
  }

  /** Space, and yes to the question whether it may be opened. */
  async opensEnvelope(): Promise<void> {
    await this.#page.keyboard.press('Space')
    await pressesOn(this.#page, this.#page.getByRole('dialog').getByRole('button', { name: 'Open it' }))
    await this.#page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  /** Removes a citizen from the room on the screen; resolves once a bot lives there. */
  async removes(roomId: string, name: string): Promise<void> {
    await pressesOn(this.#page, this.#page.getByRole('button', { name: new RegExp(name) }))
    const dialog = this.#page.getByRole('dialog', { name: new RegExp(name) })
    await dialog.waitFor()
    await pressesOn(this.#page, dialog.getByRole('button', { name: 'Remove', exact: true }))
    await this.#isPlayedBy(roomId, name, { bot: true })
  }

  /** One key takes a removal back, as long as nobody has chosen anything since; resolves once the citizen is a human again. */
  async takesBack(roomId: string, name: string): Promise<void> {
    await this.#page.getByRole('button', { name: `remove ${name}` }).waitFor()
    await this.#page.keyboard.press('z')
    await this.#isPlayedBy(roomId, name, { bot: false })
  }

  #isPlayedBy(roomId: string, name: string, { bot }: { bot: boolean }): Promise<void> {
    const line = must(this.#lines.get(roomId), 'a line to the room')
    return line.until(() => Object.values(line.view?.town.citizens ?? {}).some((citizen) => citizen.name === name && citizen.bot === bot))
  }

  end(): void {
    for (const line of this.#lines.values()) line.end()
  }

  /** "Next in all", whenever all rooms have what they wait for, until all are where they should be. */
  async #on(there: (view: View) => boolean): Promise<void> {
    const views = () => this.#session.rooms.map(({ roomId }) => this.view(roomId))
    for (;;) {
      await isSoon(
        () => views().every((view) => there(view) || goesOn(view)),
        () => `a room doesn’t go on: ${views().map(momentOf).join(' · ')}`,
      )
      if (views().every(there)) return
      const before = views().map(momentOf)
      await this.#shows(before)
      await this.#page.keyboard.press('Shift+Space')
      await isSoon(
        () => views().every((view, i) => momentOf(view) !== before[i]),
        () => `the key moved not all rooms on from ${before.join(' · ')}`,
      )
    }
  }

  /** Waits until the desk shows where the rooms are: a key means what is on the screen. */
  async #shows(moments: readonly string[]): Promise<void> {
    for (const moment of new Set(moments)) {
      const rooms = this.#page.locator(`[data-moment="${moment}"]`)
      await expect.poll(() => rooms.count(), LONG).toBe(moments.filter((one) => one === moment).length)
    }
  }
}

const LONG = { timeout: 60_000 }

function isSoon(isSo: () => boolean, say: () => string): Promise<void> {
  return vi.waitFor(() => {
    if (!isSo()) throw new Error(say())
  }, LONG)
}

/** Whether a room would go on just now: those who are there have done what they were asked for. */
function goesOn({ room, town }: View): boolean {
  const looksOn: readonly Phase[] = ['arrival', 'reveal', 'debrief']
  if (WATCHED.includes(room.step) && room.step !== null) return true
  if (looksOn.includes(room.phase) || (room.phase === 'reform' && town.reform?.stage === 'closed')) return true
  return town.ready.of > 0 && town.ready.are === town.ready.of
}
