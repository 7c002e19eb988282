import * as v from 'valibot'
import { PLACE_IDS } from './content.ts'
import { SENSORS } from './feature.ts'

const Whole = v.pipe(v.number(), v.integer())

/** What an event does for its month, in a closed language. */
export const EventEffect = v.strictObject({
  /** Room of places, in per cent of the usual. */
  room: v.optional(v.record(v.picklist(PLACE_IDS), v.pipe(Whole, v.minValue(0)))),
  /** Coins more or less that activities cost or bring. */
  cost: v.optional(v.record(v.string(), Whole)),
  gain: v.optional(v.record(v.string(), Whole)),
  freeBus: v.optional(v.literal(true)),
  /** Sensors that go live, and stay so. */
  sensors: v.optional(v.array(v.picklist(SENSORS))),
})
export type EventEffect = v.InferOutput<typeof EventEffect>

/** The hidden side of an event card: when it may come and what it does. */
export const EventRule = v.strictObject({
  id: v.string(),
  canary: v.pipe(v.string(), v.startsWith('canary-')),
  /** `any` cards are drawn by lot; the others stand in a fixed month of their phase, counted from 1. */
  when: v.union([v.literal('any'), v.strictObject({ phase: v.picklist(['ordinary', 'rule']), month: v.pipe(Whole, v.minValue(1)) })]),
  effect: EventEffect,
  /** What it adds in a short game, where two events share a card. */
  inShort: v.optional(EventEffect),
})
export type EventRule = v.InferOutput<typeof EventRule>
