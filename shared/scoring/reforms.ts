import { VOICE_FEATURES } from '../vocabulary/feature.ts'
import type { Privilege } from '../vocabulary/content.ts'
import type { Observation } from '../vocabulary/ledger.ts'
import type { SealedRegime } from '../vocabulary/sealed.ts'

/** Eyes in public space and in the neighbourhood: the sensors that the reform takes down. */
const NEIGHBOURS = 'neighbours'
const TAKEN_DOWN: readonly string[] = ['street', 'traffic', 'transit', NEIGHBOURS]

/** School, a home and the right to speak: they hang on no score where the reform says so. */
const UNTOUCHABLE: readonly Privilege[] = ['school', 'deposit', 'stage', 'post']

/** What a human review finds, where the reform brings one. */
const REVIEW = { months: 2, coins: 0, finds: 90 }

/** Months after which entries expire, where a reform doesn't say. */
const EXPIRY = 2

/** The reforms under which recorded lives can be scored again. */
export const REFORMS = ['disclosure', 'human-appeal', 'no-friends', 'expiry', 'fewer-sensors', 'banned-uses', 'audit', 'opt-out'] as const
export type ReformId = (typeof REFORMS)[number]

/** A reform with what it names: months, sensors or features. */
export type Reform = { id: ReformId; of: readonly string[] }

/**
 * The rules after a reform. What people are told (`disclosure`) changes no standing of a life that was lived; `audit` and
 * `opt-out` change what is written and who is scored, not the rules: see {@link righted} and {@link letsOut}.
 */
export function reformed(regime: SealedRegime, reforms: readonly Reform[]): SealedRegime {
  return reforms.reduce(after, regime)
}

function after(regime: SealedRegime, { id, of }: Reform): SealedRegime {
  switch (id) {
    case 'no-friends':
      return { ...regime, network: {}, decisions: regime.decisions.filter(({ kind }) => kind !== 'friends-mean') }
    case 'expiry':
      return { ...regime, expiry: Number(of[0] ?? EXPIRY) }
    case 'fewer-sensors':
      return takenDown(regime, of.length > 0 ? of : TAKEN_DOWN)
    case 'banned-uses': {
      const banned = of.length > 0 ? of : VOICE_FEATURES
      const updates = regime.updates.map((update) => ({ ...update, effects: without(update.effects, banned) }))
      const left = { ...regime, effects: without(regime.effects, banned), updates }
      return of.length > 0 ? left : unhinged(left)
    }
    case 'human-appeal':
      return { ...regime, appeal: 'human-review', review: REVIEW }
    case 'disclosure':
    case 'audit':
    case 'opt-out':
      return regime
  }
}

/** What was recorded; with an audit each entry stands in the file of the one who was there. */
export function righted(reforms: readonly Reform[], seen: readonly Observation[]): Observation[] {
  const isAudited = reforms.some(({ id }) => id === 'audit')
  return seen.map((one) => (isAudited ? { ...one, citizen: one.actual } : one))
}

/** Whether those who once said no stay outside in the rule, too. */
export function letsOut(reforms: readonly Reform[]): boolean {
  return reforms.some(({ id }) => id === 'opt-out')
}

/** Whether everybody's mistaken entries are looked at, asked or not. */
export function reviewsAll(reforms: readonly Reform[]): boolean {
  return reforms.some(({ id }) => id === 'human-appeal')
}

/** A list as one types it: `no-friends,expiry:2,banned-uses:post.critical+read.odd`; the sentence that is wrong with it otherwise. */
export function reformsFrom(text: string): Reform[] | string {
  const reforms: Reform[] = []
  for (const part of text.split(',').filter((one) => one !== '')) {
    const [name = '', of = ''] = part.split(':')
    const id = REFORMS.find((one) => one === name)
    if (!id) return `there is no reform called ${name}; there are ${REFORMS.join(', ')}`
    if (id === 'expiry' && of !== '' && !/^[1-9]\d?$/.test(of)) return 'expiry takes a number of months from 1 to 99'
    reforms.push({ id, of: of === '' ? [] : of.split('+') })
  }
  return reforms
}

/** Reforms as a class votes for them, each spelled as one types it. Throws an Error when one is none. */
export function votedReforms(ids: readonly string[]): Reform[] {
  const reforms = reformsFrom(ids.join(','))
  if (typeof reforms === 'string') throw new Error(reforms)
  return reforms
}

/** With the neighbours' eyes go their reports. */
function takenDown(regime: SealedRegime, sensors: readonly string[]): SealedRegime {
  const areNeighbours = sensors.includes(NEIGHBOURS) && Object.hasOwn(regime.sensors, NEIGHBOURS)
  return { ...regime, sensors: without(regime.sensors, sensors), reports: areNeighbours ? 'none' : regime.reports }
}

/** What nobody may lose is opened by no tier, list, relative, test or decision. */
function unhinged(regime: SealedRegime): SealedRegime {
  const mayHang = (privilege: Privilege) => !UNTOUCHABLE.includes(privilege)
  const { gates, kin, taken, ...others } = regime.consequences
  return {
    ...regime,
    consequences: {
      ...others,
      gates: gates.filter(({ privilege }) => mayHang(privilege)),
      ...(kin && { kin: kin.filter(mayHang) }),
      ...(taken && mayHang(taken.privilege) && { taken }),
    },
    decisions: regime.decisions
      .filter((decision) => !('privilege' in decision) || mayHang(decision.privilege))
      .map((decision) =>
        decision.kind === 'routing' ? { ...decision, bands: decision.bands.map((band) => ({ ...band, shut: band.shut.filter(mayHang) })) } : decision,
      ),
  }
}

function without<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)))
}
