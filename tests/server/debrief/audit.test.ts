import { describe, expect, test } from 'vitest'
import { auditOf, movedOn } from '../../../server/debrief/audit.ts'
import { otherSide, playedSide } from '../../../server/debrief/side.ts'
import { alarmGap } from '../../../shared/indicators/audit/alarms.ts'
import { gateGap } from '../../../shared/indicators/audit/gates.ts'
import { auditedIn } from '../../../shared/indicators/audit/people.ts'
import { proxiesIn } from '../../../shared/indicators/audit/proxies.ts'
import { repairsFor } from '../../../shared/indicators/audit/repairs.ts'
import { twinGap } from '../../../shared/indicators/audit/twins.ts'
import { citizen, did, logOf, stood } from '../../../shared/indicators/example.ts'
import { doorsOpen, type Log } from '../../../shared/indicators/log.ts'
import { library } from '../../support/library.ts'
import { acted, livedRoom, seeing } from '../../support/lived.ts'
import { aRegister } from '../../support/sealed.ts'

type Person = { district: string; value: number; persona?: string; act?: 'good' | 'bad' }

const EFFECTS = { 'civic.volunteer': { account: 'points', points: 10 }, 'dog.loose': { account: 'points', points: -10 } }
const TIERS = [
  { letter: 'A', name: 'High', from: 700 },
  { letter: 'B', name: 'Middle', from: 500 },
  { letter: 'C', name: 'Low', from: 0 },
]

/** People as an audit sees them, seats from 1 on: where they live, where they stand, what they did. Travel needs a B, the stage an A. */
function town(people: readonly Person[], rules: Partial<Log['sealed']['regime']> = {}): Log {
  const letters = people.map(({ value }) => TIERS.find(({ from }) => value >= from)?.letter ?? 'C')
  return logOf({
    rules: { effects: EFFECTS, tiers: TIERS, ...rules },
    citizens: people.map(({ district, persona = 'twin' }, i) => citizen(i + 1, { district, persona })),
    standings: stood(
      2,
      people.map(({ value }) => value),
      letters,
    ),
    acts: people.flatMap(({ act }, i) => (act ? [did(2, i + 1, act, [act === 'good' ? 'civic.volunteer' : 'dog.loose'])] : [])),
  })
}

/** With the doors that their tiers open. */
function audited(log: Log) {
  const open = log.standings.map((row) => [row.citizen, doorsOpen(log, row)] as const)
  return auditedIn(log, new Map(open.flatMap(([seat, share]) => (share === null ? [] : [[seat, share] as const]))))
}

describe('the gate gap', () => {
  test('is the difference between the districts’ shares of open doors', () => {
    // Hearth: both doors twice. Gate: one of two, and none.
    const log = town([
      { district: 'hearth', value: 800 },
      { district: 'hearth', value: 700 },
      { district: 'gate', value: 600 },
      { district: 'gate', value: 400 },
    ])
    expect(gateGap(audited(log))).toEqual({
      groups: [
        { group: 'gate', people: 2, share: 0.25 },
        { group: 'hearth', people: 2, share: 1 },
      ],
      gap: 0.75,
    })
  })

  test('leaves districts of one person out, and needs two districts', () => {
    const log = town([
      { district: 'hearth', value: 800 },
      { district: 'hearth', value: 700 },
      { district: 'gate', value: 400 },
    ])
    expect(gateGap(audited(log))).toBeNull()
  })

  test('isn’t there without doors', () => {
    const log = town(
      ['hearth', 'hearth', 'gate', 'gate'].map((district) => ({ district, value: 600 })),
      { consequences: { gates: [], queue: 'lot', prices: [] } },
    )
    expect(gateGap(audited(log))).toBeNull()
  })
})

describe('the false-alarm gap', () => {
  const people: Person[] = [
    { district: 'hearth', value: 800, act: 'good' },
    { district: 'hearth', value: 400 },
    { district: 'hearth', value: 300, act: 'bad' },
    { district: 'gate', value: 800 },
    { district: 'gate', value: 700, act: 'good' },
  ]

  test('counts people before a shut door whose acts don’t count against them', () => {
    // Hearth: one of two; the third had a dog loose, so that is no false alarm. Gate: none of two.
    const log = town(people)
    expect(alarmGap(log, audited(log))).toEqual({
      groups: [
        { group: 'gate', people: 2, share: 0 },
        { group: 'hearth', people: 2, share: 0.5 },
      ],
      gap: 0.5,
    })
  })

  test('goes by the lower half of the tiers where there are no doors', () => {
    const log = town(people, { consequences: { gates: [], queue: 'lot', prices: [] } })
    expect(alarmGap(log, audited(log))?.gap).toBe(0.5)
  })

  test('isn’t there without doors and tiers', () => {
    const log = town(people, { tiers: [], consequences: { gates: [], queue: 'lot', prices: [] } })
    expect(alarmGap(log, audited(log))).toBeNull()
  })
})

describe('the twin gap', () => {
  test('is the mean distance between lives and the same lives from elsewhere', () => {
    expect(twinGap(stood(2, [500, 600, 700]), stood(2, [530, 600, 640]))).toEqual({ points: 30, people: 3 })
    expect(twinGap([], [])).toBeNull()
  })

  const crossing = ['hearth', 'hearth', 'works', 'works'].map((district, i) => ({ district, act: acted(i + 1, 5, 'cross.red') }))
  const lived = (proxy: ReturnType<typeof seeing>['proxy']) =>
    livedRoom(
      crossing.map(({ act }) => act),
      {
        citizens: 4,
        people: crossing.map(({ district }) => ({ district })),
        regime: {
          ...seeing({ effects: { 'cross.red': { account: 'civic', points: -12 } } }),
          sensors: { traffic: { from: 'rule', sees: 0, mistakes: 0, delay: 0 } },
          proxy,
        },
      },
    )
  const auditIn = (room: ReturnType<typeof lived>) => auditOf(room, library, playedSide(room))

  test('is what a system makes of where people live: nothing where all districts are alike', () => {
    expect(auditIn(lived({})).twins).toEqual({ points: 0, people: 4 })
  })

  test('and all that better eyes on one district cost', () => {
    // Cameras see everything in Works and nothing elsewhere: who lives there loses 12, and who moves on from Trade would.
    const room = lived({ district: 'works', sensors: ['traffic'], sees: 1000 })
    expect(room.standings.filter(({ month }) => month === 8).map(({ value }) => value)).toEqual([50, 50, 38, 38])
    // Hearth moves to Trade: no change. Works moves to Gate: 12 points each.
    expect(auditIn(room).twins).toEqual({ points: 6, people: 4 })
  })

  test('moves everybody one district on, so that neighbours stay neighbours', () => {
    expect(movedOn(lived({})).citizens.map(({ district }) => district)).toEqual(['trade', 'trade', 'gate', 'gate'])
  })
})

describe('the proxy finder', () => {
  const traits = { kin: { trait: 'kin' }, nurse: {} }

  test('finds no proxy where acts explain all: standings lie on the line of what was done', () => {
    const log = town([
      { district: 'hearth', value: 610, act: 'good' },
      { district: 'hearth', value: 610, act: 'good' },
      { district: 'gate', value: 590, act: 'bad' },
      { district: 'gate', value: 590, act: 'bad' },
    ])
    expect(proxiesIn(log, audited(log), traits)).toEqual([])
  })

  test('tells by how much a group stands apart at like behaviour, the largest first', () => {
    // All did the same. Kin stand at 500 and 540, the others at 600 and 600; Hearth at 550 on average, Gate at 570.
    const log = town([
      { district: 'hearth', value: 500, persona: 'kin', act: 'good' },
      { district: 'gate', value: 540, persona: 'kin', act: 'good' },
      { district: 'hearth', value: 600, persona: 'nurse', act: 'good' },
      { district: 'gate', value: 600, persona: 'nurse', act: 'good' },
    ])
    expect(proxiesIn(log, audited(log), traits)).toEqual([
      { trait: 'persona:kin', people: 2, points: -80 },
      { trait: 'persona:nurse', people: 2, points: 80 },
      { trait: 'district:gate', people: 2, points: 20 },
      { trait: 'district:hearth', people: 2, points: -20 },
    ])
  })

  test('tells a trait that several personas have', () => {
    const log = town(
      ['kin', 'other-kin', 'nurse', 'nurse'].map((persona, i) => ({ district: ['hearth', 'gate'][i % 2] ?? '', value: i < 2 ? 500 : 600, persona })),
    )
    const found = proxiesIn(log, audited(log), { ...traits, 'other-kin': { trait: 'kin' } })
    expect(found).toContainEqual({ trait: 'trait:kin', people: 2, points: -100 })
  })
})

describe('two repairs', () => {
  const one = { consequences: { gates: [{ privilege: 'travel' as const, tier: 'B' as const }], queue: 'lot' as const, prices: [] } }
  const edges = { ...aRegister(), tiers: TIERS, scale: logOf({}).sealed.regime.scale, ...one }
  const repaired = (people: readonly Person[]) => {
    const log = town(people, one)
    return repairsFor(log, edges, audited(log))
  }

  test('can’t both hold where districts differ in how often acts count against people', () => {
    // In Hearth two of four did harm and stand before a shut door; in Gate nobody did. Three of four doors are open in all.
    // Equal shares shut one door of Gate, before somebody who did nothing: 1 of 4. Equal false alarms leave 2 of 4 against 4 of 4.
    const people: Person[] = [
      { district: 'hearth', value: 650 },
      { district: 'hearth', value: 600 },
      { district: 'hearth', value: 450, act: 'bad' },
      { district: 'hearth', value: 400, act: 'bad' },
      { district: 'gate', value: 650 },
      { district: 'gate', value: 620 },
      { district: 'gate', value: 600 },
      { district: 'gate', value: 580 },
    ]
    expect(repaired(people)).toEqual({ shares: { gates: 0, alarms: 0.25 }, alarms: { gates: 0.5, alarms: 0 } })
  })

  test('both hold where districts don’t differ', () => {
    const people = ['hearth', 'gate'].flatMap((district): Person[] => [
      { district, value: 650 },
      { district, value: 600 },
      { district, value: 400, act: 'bad' },
    ])
    expect(repaired(people)).toEqual({ shares: { gates: 0, alarms: 0 }, alarms: { gates: 0, alarms: 0 } })
  })

  test('aren’t there for a list, a tier that is kept, or a system without doors', () => {
    const log = town([], one)
    const others: Partial<typeof edges>[] = [{ family: 'list' }, { tier: 'kept' }, { consequences: { ...one.consequences, gates: [] } }]
    for (const over of others) expect(repairsFor(log, { ...edges, ...over }, audited(log))).toBeNull()
  })
})

test('doors that hang on a decision are doors, too; a system without any has no gate gap', () => {
  const room = livedRoom([acted(1, 5, 'civic.volunteer')], { people: [{ district: 'gate' }, { district: 'gate' }] })
  const under = (regime: string) => auditOf(room, library, otherSide(room, library, { regime, seed: null, reforms: [] }))
  // Nobody is tied to anybody, so nobody's friends open a door to them.
  expect(under('friend-gate')).toMatchObject({ gates: { groups: [{ share: 0 }, { share: 0 }], gap: 0 }, repairs: null })
  expect(under('open-reach')).toMatchObject({ gates: null, repairs: null })
})
