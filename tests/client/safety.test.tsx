import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Desk } from '../../client/screens/console/Desk.tsx'
import { groupsOf } from '../../client/screens/console/needs.ts'
import { PocketDesk } from '../../client/screens/pocket/PocketDesk.tsx'
import { REVEAL_STEPS } from '../../shared/vocabulary/phase.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import { BOARD_STATES, BOARD_STEPS } from '../support/fixtures/boards.ts'
import { deskView, revealView } from '../support/fixtures/desk.ts'
import { POCKET_SCENES } from '../support/fixtures/pocket.ts'
import { PHONE_SCENES } from '../support/fixtures/regimes.ts'
import { stageView } from '../support/fixtures/stage.ts'
import { citizenView } from '../support/fixtures/views.ts'
import { teachDialogs } from './support/dialog.ts'
import { boardOn, inRoom } from './support/board.tsx'
import { phoneOn } from './support/phone.tsx'

beforeAll(teachDialogs)
afterEach(cleanup)

const SHAMING = /\b(?:last place|in last|comes last|leaderboard|ranking of|lowest|worst citizen|bottom of|loser)\b/i
const CANARY = 'canary-that-sings'

const board = boardOn
const desk = (view: View) => inRoom(view, <Desk view={view} status="live" send={() => {}} now={view.room.now} secondsLeft={48} refused={null} />)
const pocket = (view: View) =>
  inRoom(
    view,
    <PocketDesk view={view} status="live" send={() => {}} secondsLeft={48} refused={null} rooms={['room-one']} onRoom={() => {}} token="none" />,
  )
const words = () => document.body.textContent ?? ''

const BOARDS = Object.entries({ ...BOARD_STEPS, ...BOARD_STATES })
const DESKS = (['arrival', 'plan', 'social', 'statement', 'feelings', 'reveal', 'reform', 'debrief'] as const).map(
  (name) => [name, deskView(name)] as const,
)
const PHONES = [
  ...(['arrival', 'plan', 'social', 'statement', 'theories', 'reveal', 'reform', 'debrief'] as const).map(
    (name) => [name, citizenView(name)] as const,
  ),
  ...Object.entries(PHONE_SCENES),
]

describe('the board', () => {
  it.each(BOARDS)('%s shows nothing of what is one audience’s own', async (_name, view) => {
    const poison = { [CANARY]: CANARY, persona: CANARY, roster: [{ name: CANARY }], removed: [{ seat: 5, name: CANARY, why: CANARY }] }
    const poisoned = { ...view, role: CANARY, me: poison, desk: poison, door: { seat: 1, name: CANARY }, choices: [{ type: CANARY }] }
    await board(poisoned as unknown as View)
    expect(document.body.innerHTML).not.toContain(CANARY)
  })

  it.each(BOARDS)('%s names nobody as last', async (_name, view) => {
    await board(view)
    expect(words()).not.toMatch(SHAMING)
  })

  it('tells no tier by name before a facilitator lets it', async () => {
    const view = stageView('statement')
    expect([view.town.showsTiers, view.town.lights, view.town.names]).toEqual([false, null, null])
    await board(view)
    expect(screen.queryByRole('heading', { name: 'Public notice' })).toBeNull()
    expect(screen.queryByRole('img', { name: /^Tier / })).toBeNull()
  })

  it('draws no chart of lives in a town of fewer than five', async () => {
    const view = revealView('projector', REVEAL_STEPS.indexOf('life'))
    await board({ ...view, reveal: view.reveal && { ...view.reveal, lives: [] } } as View)
    expect(screen.getByText(/Too few lives/)).toBeTruthy()
    expect(document.querySelectorAll('tbody tr').length).toBe(0)
  })

  it('gives no figures of a room with fewer than five people', async () => {
    await board(BOARD_STATES['board-compare'] as View)
    expect(await screen.findByRole('columnheader', { name: /Room 3.*Too few people/ })).toBeTruthy()
    expect(screen.getAllByText('not yet').length).toBe(4)
  })

  it('lists nobody who was removed', async () => {
    const view = stageView('plan')
    const { 5: gone, ...others } = view.town.citizens
    await board({ ...view, town: { ...view.town, citizens: others } })
    expect(words()).not.toContain(gone?.name)
  })
})

describe.each([
  ['the desk', DESKS, desk],
  ['the pocket console', Object.entries(POCKET_SCENES), pocket],
] as const)('%s', (_who, scenes, show) => {
  it('names nobody as last', async () => {
    for (const [, view] of scenes) {
      await show(view)
      expect(words()).not.toMatch(SHAMING)
      cleanup()
    }
  })
})

it('the desk lists people by need and by name, never by standing or fortune', () => {
  const view = deskView('plan')
  for (const group of Object.values(groupsOf(view, view.room.now))) {
    for (const need of new Set(group.map((person) => person.need))) {
      const names = group.filter((person) => person.need === need).map(({ name }) => name)
      expect(names).toEqual(names.toSorted())
    }
  }
})

it.each(PHONES)('the phone at %s names nobody as last', async (_name, view) => {
  await phoneOn(view)
  expect(words()).not.toMatch(SHAMING)
})

describe('the last screen says that every score has ended with the game, and that it was the machine', () => {
  const LAST = { debrief: { step: 6, furthest: 6 } }
  const EXIT = /It was the machine, not you/
  const ENDED = /The game is over, and every score with it/

  it('on the board', async () => {
    await board(stageView('exit'))
    expect(words()).toMatch(EXIT)
    expect(words()).toMatch(ENDED)
  })

  it('on the phone', async () => {
    const view = citizenView('debrief')
    await phoneOn({ ...view, town: { ...view.town, ...LAST } })
    expect(words()).toMatch(EXIT)
    expect(words()).toMatch(ENDED)
  })
})
