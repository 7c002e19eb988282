import type { Choice, Deed, IntentType } from '../../shared/vocabulary/intent.ts'
import type { Client } from './sockets.ts'

/** What somebody is asked about the system and the world, apart from the months. */
const ASKED: readonly IntentType[] = ['theory', 'heaviest', 'exam', 'feeling', 'headline', 'case', 'propose', 'vote', 'sort']

/** Of these one thing is picked, not each answered. */
const ONE_OF_MANY: readonly IntentType[] = ['heaviest', 'feeling', 'propose']

/** Answers everything that a citizen is asked just now, one value of each question, picked by taste. */
export async function answersAsked(client: Client, taste: number): Promise<void> {
  const open = (client.view?.choices ?? []).filter(({ type }) => ASKED.includes(type))
  for (const deed of open.flatMap((choice) => picksOf(choice, taste))) {
    const ack = await client.send(deed)
    if (!ack.ok && ack.refusal.code !== 'already-done') throw new Error(`${deed.type}: ${ack.refusal.code}`)
  }
}

/** One deed for each thing asked about: its first field stays, of the others one value is taken. */
function picksOf(choice: Choice, taste: number): Deed[] {
  const [[about, things] = ['', []], ...rest] = Object.entries(choice).filter(([field]) => field !== 'type')
  const list: readonly (string | number | boolean)[] = typeof things === 'string' ? [] : things
  const asked = ONE_OF_MANY.includes(choice.type) ? list.slice(taste % 2, (taste % 2) + 1) : list
  return asked.map((thing, i) => ({
    type: choice.type,
    [about]: thing,
    ...Object.fromEntries(rest.map(([field, values]) => [field, Array.isArray(values) ? values[(taste + i) % values.length] : values])),
  })) as unknown as Deed[]
}
