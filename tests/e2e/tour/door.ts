import type { Scene } from './cast.ts'
import { sees } from './cast.ts'

const NOBODYS = 'BCDFGH'

/** The way in, and everything that can go wrong there. */
export const door: readonly Scene[] = [
  {
    name: 'front',
    seenBy: ['guest'],
    async go({ guest, url }) {
      await guest.goto(url)
      await guest.getByRole('button', { name: 'Join', exact: true }).waitFor()
      await guest.locator('svg.art').waitFor()
    },
  },
  {
    name: 'front-wrong-code',
    seenBy: ['guest'],
    async go({ guest }) {
      await guest.getByLabel('Code on the board').fill('AEIOU')
      await guest.getByRole('button', { name: 'Join', exact: true }).click()
      await guest.getByText('A code has six letters and numbers').waitFor()
    },
  },
  {
    name: 'front-host',
    seenBy: ['guest'],
    async go({ guest }) {
      await guest.getByText('Run a session').click()
      await guest.getByText('Good Standing: people see their tier.').waitFor()
    },
  },
  {
    name: 'front-host-more',
    seenBy: ['guest'],
    async go({ guest }) {
      await guest.getByRole('radio', { name: 'Opacity' }).check()
      await guest.getByRole('radio', { name: 'Compare two rooms' }).check()
      await guest.getByText('More choices').click()
      await guest.getByText('Room 1', { exact: true }).last().click()
      await guest.getByRole('button', { name: /^Choose another of/ }).waitFor()
    },
  },
  {
    name: 'front-regimes',
    seenBy: ['guest'],
    async go({ guest }) {
      await guest.getByRole('button', { name: /^Choose another of/ }).click()
      await guest.getByRole('button', { name: /^Driving licence points/ }).waitFor()
    },
  },
  {
    name: 'front-variants',
    seenBy: ['guest'],
    async go({ guest }) {
      await guest.getByRole('button', { name: /^Model town points/ }).click()
      await guest.getByRole('group', { name: 'Which law?' }).scrollIntoViewIfNeeded()
    },
  },
  { name: 'no-key', seenBy: ['guest'], go: ({ guest, url }) => guest.goto(`${url}/play`).then(() => sees(guest, 'No seat on this device')) },
  {
    name: 'join-code',
    seenBy: ['guest'],
    go: ({ guest, url }) => guest.goto(`${url}/join`).then(() => guest.getByLabel('Code on the board').waitFor()),
  },
  {
    name: 'join-refused',
    seenBy: ['guest'],
    async go({ guest, url }) {
      await guest.goto(`${url}/j/${NOBODYS}`)
      await guest.getByRole('button', { name: 'Take a seat' }).click()
      await guest.getByText('No room has this code.').waitFor()
    },
  },
  {
    name: 'join-seat',
    seenBy: ['guest'],
    async go({ guest, url, room }) {
      await guest.goto(`${url}/j/${room.code}`)
      await guest.getByRole('button', { name: 'Take a seat' }).waitFor()
    },
  },
  {
    name: 'join-return',
    seenBy: ['guest'],
    async go({ guest }) {
      await guest.getByText('Been here before?').click()
      await guest.getByLabel('Return code').fill('12')
      await guest.getByRole('button', { name: 'Back to my chair' }).click()
      await guest.getByText('A return code has six digits.').waitFor()
    },
  },
  {
    name: 'join-seated',
    seenBy: ['guest'],
    async go(cast) {
      await cast.guest.getByRole('button', { name: 'Take a seat' }).click()
      await sees(cast.guest, /^You are /)
      cast.names.guest = (await cast.guest.getByRole('heading', { level: 1 }).innerText()).replace('You are ', '')
    },
  },
]
