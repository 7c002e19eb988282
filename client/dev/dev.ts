import { must } from '../../shared/kit/assert.ts'
import type { Joined, RegimeFace, SessionOpened } from '../../shared/protocol/rest.ts'
import { DISCLOSURES } from '../../shared/vocabulary/disclosure.ts'
import { joinRoom, regimeFaces, type Answer } from '../net/api.ts'
import { openSession } from '../net/hostKey.ts'

/** The page /dev of `npm run dev`: a room's console, projector and four citizens side by side. It is in no build. */

type Screens = { desk: string[]; phones: string[] }
const KEPT = 'dev:screens'
const CITIZENS = 4

const found = <E extends Element>(selector: string): E => must(document.querySelector<E>(selector), selector)
const form = found<HTMLFormElement>('form')

form.addEventListener('submit', (event) => {
  event.preventDefault()
  void newRoom().catch(tell)
})
void begin().catch(tell)

async function begin(): Promise<void> {
  const faces = await facesOnceOpen()
  fill(
    'regime',
    faces.map(({ id }) => id),
    'house',
  )
  fill('disclosure', DISCLOSURES, 'tier')
  const kept = sessionStorage.getItem(KEPT)
  tell('')
  if (kept) show(JSON.parse(kept) as Screens)
  else await newRoom()
}

/** The server may still be starting. */
async function facesOnceOpen(): Promise<RegimeFace[]> {
  for (;;) {
    const answer = await regimeFaces()
    if (answer.ok) return answer.value
    tell('Waiting for the server …')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

async function newRoom(): Promise<void> {
  tell('')
  const wish = new FormData(form)
  const disclosure = must(
    DISCLOSURES.find((one) => one === wish.get('disclosure')),
    'a disclosure',
  )
  const stepSeconds = wish.has('timers') ? {} : { stepSeconds: { plan: 0, social: 0, statement: 0 } as const }
  const room = { regime: chosen(wish, 'regime'), disclosure, bots: Number(wish.get('bots')), ...stepSeconds }
  const opened = value(await openSession({ length: 'short', rooms: [room] }))
  const people: Joined[] = []
  for (let i = 0; i < CITIZENS; i += 1) people.push(value(await joinRoom(opened.code, {})))
  const screens = screensOf(opened, people)
  sessionStorage.setItem(KEPT, JSON.stringify(screens))
  show(screens)
}

function screensOf({ facilitatorToken, rooms }: SessionOpened, people: readonly Joined[]): Screens {
  const { roomId, projectorToken } = must(rooms[0], 'a room')
  const address = (path: string, token: string) => `${path}#${new URLSearchParams({ token, room: roomId })}`
  return { desk: [address('/host', facilitatorToken), address('/board', projectorToken)], phones: people.map(({ token }) => address('/play', token)) }
}

function show({ desk, phones }: Screens): void {
  found('#desk').replaceChildren(...desk.map(frame))
  found('#phones').replaceChildren(...phones.map(frame))
}

function frame(address: string): HTMLIFrameElement {
  const screen = document.createElement('iframe')
  screen.src = address
  screen.title = address.split('#')[0] ?? ''
  return screen
}

function fill(name: string, values: readonly string[], chosen: string): void {
  found(`select[name=${name}]`).replaceChildren(...values.map((one) => new Option(one, one, one === chosen, one === chosen)))
}

function chosen(wish: FormData, name: string): string {
  const value = wish.get(name)
  return typeof value === 'string' ? value : ''
}

function value<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw new Error(`The server says: ${answer.trouble}`)
}

function tell(what: unknown): void {
  found('[role=status]').textContent = what instanceof Error ? what.message : String(what)
}
