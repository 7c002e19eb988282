import { isOnBoard, joins, openBoard, openDesk, seatsBots } from '../stage.ts'
import type { Cast, Scene } from './cast.ts'
import { sees } from './cast.ts'

const escape = ({ desk }: Cast) => desk.keyboard.press('Escape').then(() => desk.locator('dialog').waitFor({ state: 'detached' }))

/** Before the game: an empty room, the desk's dialogs, and a guest who is taken out again. */
export const empty: readonly Scene[] = [
  { name: 'empty', seenBy: ['desk', 'board'], go: (cast) => openDesk(cast.desk, cast.room).then(() => openBoard(cast.board, cast.room)) },
]

export const arrival: readonly Scene[] = [
  {
    name: 'arrival',
    seenBy: ['phone', 'desk', 'board'],
    async go(cast) {
      const { phone, guest, desk, board, wifi, room } = cast
      await guest.getByRole('button', { name: 'Go to the town' }).click()
      cast.names.phone = await joins(phone, wifi.url, room.code)
      await phone.getByText('Sealed envelope').waitFor()
      for (const name of Object.values(cast.names)) {
        await desk.getByText(name).first().waitFor()
        await isOnBoard(board, name)
      }
    },
  },
  {
    name: 'practice',
    seenBy: ['phone'],
    async go({ phone }) {
      await phone.getByRole('button', { name: /Try a first move/ }).click()
      await phone.getByText('Step 1 of 4').waitFor()
    },
  },
  {
    name: 'practice-costs',
    seenBy: ['phone'],
    async go({ phone }) {
      await phone.getByRole('region', { name: 'A first move' }).getByRole('button').first().click()
      await sees(phone, 'What it costs and gives')
    },
    async leave({ phone }) {
      await phone.getByRole('button', { name: 'Put it in slot 1' }).click()
      await sees(phone, 'It lies in slot 1')
      await phone.getByRole('button', { name: 'Skip this' }).click()
      await phone.getByText('Planned for month 1').waitFor()
    },
  },
  { name: 'bots', seenBy: ['desk'], go: ({ desk }) => desk.keyboard.press('a').then(() => sees(desk, 'Seat bots')), leave: escape },
  { name: 'join', seenBy: ['desk'], go: ({ desk }) => desk.keyboard.press('j').then(() => desk.getByRole('dialog').waitFor()), leave: escape },
  { name: 'keys', seenBy: ['desk'], go: ({ desk }) => desk.keyboard.press('?').then(() => sees(desk, 'All keys')), leave: escape },
  { name: 'seat', seenBy: ['desk'], go: ({ desk, names }) => desk.getByRole('button', { name: names.guest }).click() },
  {
    name: 'removed',
    seenBy: ['guest'],
    async go({ desk, guest }) {
      await desk.getByRole('button', { name: 'Remove', exact: true }).click()
      await sees(guest, 'Your teacher keeps your seat')
    },
  },
  {
    name: 'arrival-locked',
    seenBy: ['board', 'desk'],
    go: ({ desk, board }) => desk.keyboard.press('l').then(() => board.getByText('The door is shut').first().waitFor()),
    leave: ({ desk, board }) => desk.keyboard.press('l').then(() => board.getByText('The door is shut').first().waitFor({ state: 'detached' })),
  },
  {
    name: 'arrival-full',
    seenBy: ['desk', 'board'],
    async go({ desk }) {
      await seatsBots(desk, 8)
      await desk.getByText('8 bots').first().waitFor()
    },
  },
]
