import type { Locator, Page } from 'playwright-core'
import { POINTER, type Hands } from './hands.ts'

/** Something that a phone asks of its owner, and how they do it. */
type Deed = { asks: Locator; does(): Promise<void> }

const MOST = 400
/** Done on a screen that stays until all are. */
const ONCE: readonly string[] = ['feeling', 'propose', 'vote']

/**
 * Plays a phone as a person would, from the waiting room to the debrief: whatever the screen asks is done, until it shows
 * `goal`. `taste` picks among offers and answers. Nothing is known but what the screen says.
 */
export async function plays(page: Page, goal: Locator, { hands = POINTER, taste = 0 }: { hands?: Hands; taste?: number } = {}): Promise<string[]> {
  const done: string[] = []
  const once = new Set<string>()
  for (let i = 0; i < MOST; i += 1) {
    const deeds = Object.entries(deedsOn(page, hands, taste + i)).filter(([name]) => !once.has(name))
    await isAsked(page, [goal, ...deeds.map(([, { asks }]) => asks)])
    await isNoWiderThanTheScreen(page)
    if (await goal.first().isVisible()) return done
    for (const [name, { asks, does }] of deeds) {
      if (!(await asks.first().isVisible())) continue
      // On a clock of its own the room may go on in the middle of a deed.
      await does().catch(async (fault: unknown) => {
        if (await asks.first().isVisible()) throw fault
      })
      done.push(name)
      if (ONCE.includes(name)) once.add(name)
      break
    }
  }
  throw new Error(`the phone still asks after ${MOST} deeds: ${done.slice(-5).join(', ')}`)
}

/** Waits until the phone asks for something; a phone that doesn't is shown as a screen reader reads it. */
async function isAsked(page: Page, asks: readonly Locator[]): Promise<void> {
  const any = asks.reduce((some, one) => some.or(one)).first()
  await any.waitFor({ timeout: 60_000 }).catch(async () => {
    throw new Error(`the phone asks for nothing: ${await page.locator('body').ariaSnapshot()}`)
  })
}

/** What runs over a phone's edge makes its browser shrink the page: words get small, and taps miss. */
async function isNoWiderThanTheScreen(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return null
    const over = [...document.querySelectorAll('body *')].filter((part) => part.getBoundingClientRect().right > clientWidth + 1)
    return over.at(-1)?.textContent ?? ''
  })
  if (wide !== null) throw new Error(`wider than the screen: ${wide}`)
}

function deedsOn(page: Page, hands: Hands, taste: number): Record<string, Deed> {
  const button = (name: string | RegExp) => page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
  const ready = button(/^Ready/)
  const press = (goal: Locator) => hands.press(page, goal)
  return {
    'welcome back': { asks: button('Thank you'), does: () => press(button('Thank you')) },
    'first move': { asks: button(/^Try a first move/), does: () => movesFirst(page, hands) },
    begin: { asks: button('Begin'), does: () => press(button('Begin')) },
    terms: { asks: button('Agree'), does: () => press(button(taste % 4 === 3 ? 'Not now' : 'Agree')) },
    'terms for all': { asks: button('I have read it'), does: () => press(button('I have read it')) },
    plan: { asks: page.getByRole('heading', { name: 'Plan your month' }), does: () => plansAMonth(page, hands, taste) },
    social: { asks: whenAmongNeighbours(page, /^(Next|Done)$/), does: () => meetsNeighbours(page, hands, taste) },
    'second wind': { asks: button('2 coins'), does: () => press(button('2 coins')) },
    notice: { asks: button('Wonderful, thanks'), does: () => press(button('Wonderful, thanks')) },
    statement: { asks: button('On to the next month').or(button('On')), does: () => press(button('On to the next month').or(button('On'))) },
    theories: {
      asks: whileReading(page, 'What are the rules?').getByRole('button', { name: /^Ready/ }),
      async does() {
        const line = page.getByRole('group', { name: /^What it does/ }).first()
        await hands.choose(page, line, line.getByRole('radio', { name: 'Raises' }))
        await press(ready)
        await ready.waitFor({ state: 'hidden' })
      },
    },
    feeling: {
      asks: page.getByRole('heading', { name: 'Before the envelope opens' }),
      async does() {
        const group = page.getByRole('group', { name: 'How it felt' })
        await hands.choose(page, group, group.getByRole('radio', { name: 'watched' }))
        if (await button('Done').isVisible()) await press(button('Done'))
      },
    },
    exam: {
      asks: whileReading(page, 'Newcomers').getByRole('button', { name: /^Ready/ }),
      async does() {
        await answersAll(page, hands, 'What will the score do?', taste)
        await press(ready)
        await ready.waitFor({ state: 'hidden' })
      },
    },
    propose: {
      asks: page.getByRole('heading', { name: 'What should change?' }),
      async does() {
        await press(page.getByRole('button', { name: /Propose it$/, pressed: false }).nth(taste % 3))
        if (await button('Done').isVisible()) await press(button('Done'))
      },
    },
    vote: {
      asks: page.getByRole('heading', { name: 'The vote', exact: true }),
      async does() {
        const group = page.getByRole('group', { name: /^Your vote/ }).first()
        await hands.choose(page, group, group.getByRole('radio', { name: 'For' }))
        if (await button('Done').isVisible()) await press(button('Done'))
      },
    },
    'look on': { asks: button(/^Next: /), does: () => press(button(/^Next: /)) },
    'move on': { asks: button('Move on').or(button('Open the envelope')), does: () => press(button('Move on').or(button('Open the envelope'))) },
  }
}

/** The page while a heading is on it. */
function whileReading(page: Page, name: string): Locator {
  return page.locator('body').filter({ has: page.getByRole('heading', { name, exact: true }) })
}

/** Questions that come one by one, each with a row of buttons: answered until there are none. */
export async function answersAll(page: Page, hands: Hands, legend: string | RegExp, taste = 0): Promise<number> {
  const row = page.getByRole('group', { name: legend })
  await row.waitFor()
  for (let answered = 0; answered < MOST; answered += 1) {
    if (!(await row.isVisible())) return answered
    const picks = row.getByRole('button', { disabled: false })
    const place = page.getByText(/^\d+ of \d+$/).first()
    const before = await place.textContent()
    await hands.press(page, picks.nth((taste + answered) % (await picks.count())))
    await page.waitForFunction((text) => ![...document.querySelectorAll('p')].some((line) => line.textContent === text), before)
  }
  throw new Error('the questions never end')
}

/** The guided first move: four taps on one's own life. */
async function movesFirst(page: Page, hands: Hands): Promise<void> {
  await hands.press(page, page.getByRole('button', { name: /^Try a first move/ }))
  const practice = page.getByRole('region', { name: 'A first move' })
  await hands.press(page, practice.getByRole('button').first())
  await hands.press(page, practice.getByRole('button', { name: 'Put it in slot 1' }))
  await hands.press(page, practice.getByRole('button', { name: 'And then?' }))
  await hands.press(page, practice.getByRole('button', { name: 'I’m ready' }))
  await practice.waitFor({ state: 'hidden' })
}

async function plansAMonth(page: Page, hands: Hands, taste: number): Promise<void> {
  for (const slot of [1, 2]) {
    const card = page.getByRole('button', { name: new RegExp(`^Slot ${slot}(?! · )`) })
    if (await card.isVisible()) await fillsSlot(page, hands, slot, taste)
  }
  const options = page.getByRole('region', { name: 'A choice for you alone' }).getByRole('button', { disabled: false })
  if (await options.first().isVisible()) await hands.press(page, options.nth(taste % (await options.count())))
  await hands.press(page, page.getByRole('button', { name: /^Ready/ }))
  await page.getByRole('heading', { name: 'Plan your month' }).waitFor({ state: 'hidden' })
}

async function fillsSlot(page: Page, hands: Hands, slot: number, taste: number): Promise<void> {
  const sheet = page.getByRole('dialog', { name: `Slot ${slot}: what will you do?` })
  if (!(await sheet.isVisible())) await hands.press(page, page.getByRole('button', { name: new RegExp(`^Slot ${slot}`) }))
  const offers = sheet.getByRole('listitem').getByRole('button', { disabled: false })
  await offers.first().waitFor()
  // What slot 1 takes may still be on its way, and close an offer of slot 2 under the finger: then the first one is taken.
  await hands.press(page, offers.nth(taste % (await offers.count()))).catch(() => hands.press(page, offers.first()))
  const company = page.getByRole('button', { name: 'Nobody in particular' })
  if (await company.isVisible()) await hands.press(page, company)
  await page.getByRole('button', { name: new RegExp(`^Slot ${slot} · `) }).waitFor()
}

/** A button of the social step: who is done is asked again when somebody wants a tie. */
function whenAmongNeighbours(page: Page, name: RegExp): Locator {
  const step = page.locator('body').filter({ has: page.getByRole('heading', { name: 'Among neighbours' }) })
  return step.getByRole('button', { name })
}

/** Stars, what was seen, ties: each looked at, the first neighbour given stars now and then. */
async function meetsNeighbours(page: Page, hands: Hands, taste: number): Promise<void> {
  const stars = page.getByRole('group', { name: /Seen:|Nothing was seen/ }).first()
  if (taste % 2 === 0 && (await stars.isVisible())) await hands.choose(page, stars, stars.getByRole('radio', { name: '4 stars' }))
  const next = page.getByRole('button', { name: 'Next', exact: true })
  while (await next.isVisible()) await hands.press(page, next)
  await hands.press(page, page.getByRole('button', { name: 'Done', exact: true }))
}
