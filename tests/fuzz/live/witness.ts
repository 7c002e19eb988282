import { median } from 'simple-statistics'
import { Client } from '../../support/sockets.ts'
import { pickOf } from '../../support/pick.ts'

/** A class that behaves: everybody plans, again and again, at a calm pace, and the wait for each answer is measured. */
const { URL: url = '', TOKENS: tokens = '' } = process.env
/** A phone acts about three times a second: under what any limit allows. */
const PACE_MS = 300

const waits: number[] = []
const accepted: string[] = []
let isOver = false

const phones = await Promise.all(tokens.split(',').map((token) => new Client(url, { token }).opened()))
process.on('message', (message) => {
  if (message === 'median') process.send?.({ ms: waits.length === 0 ? 0 : median(waits.splice(0)), accepted: accepted.length })
  if (message === 'end') isOver = true
})
process.send?.('ready')
await Promise.all(phones.map(lives))
process.send?.({ accepted }, () => process.disconnect())

async function lives(phone: Client, nth: number): Promise<void> {
  for (let turn = 0; !isOver; turn += 1) {
    const id = `witness-${nth}-${turn}-0000`
    const began = performance.now()
    const ack = await phone.send(pickOf(phone.view?.choices ?? [], turn + nth, ['plan', 'bills']), id)
    waits.push(performance.now() - began)
    if (ack.ok) accepted.push(id)
    await new Promise((resolve) => setTimeout(resolve, PACE_MS))
  }
  phone.end()
}
