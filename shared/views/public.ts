import { roomOf } from '../rules/month/queue.ts'
import { awaited, citizenAt, livingIn, seatsOf } from '../rules/citizens.ts'
import type { Lore } from '../rules/context.ts'
import { allMonths, isRuled } from '../rules/lived.ts'
import type { Citizen, Game } from '../vocabulary/state.ts'
import type { PublicView, RoomCard, RoomView, TownView } from '../vocabulary/view.ts'
import { isDone } from '../rules/waiting.ts'
import { revealOf } from './reveal.ts'
import { isShown } from './shown.ts'

/** What every screen of a room may show: built by naming fields of the public slices, and, once the envelope is open, of the secrets. */
export function publicView(g: Game, card: RoomCard, lore: Lore): PublicView {
  return { room: roomView(g, card, lore), town: townView(g, card, lore), ...(g.town.reveal && { reveal: revealOf(g, g.town.reveal.step) }) }
}

function roomView({ town }: Game, { roomId, code, openedAt }: RoomCard, lore: Lore): RoomView {
  return {
    roomId,
    code,
    length: town.length,
    disclosure: town.disclosure,
    regime: regimeView(town),
    commitment: town.commitment,
    phase: town.phase,
    month: town.month,
    months: allMonths(town),
    step: town.step,
    deadline: town.deadline === null || town.late ? null : openedAt + town.deadline,
    now: openedAt + town.now,
    left: town.late ? null : town.left,
    paused: town.paused,
    held: town.held,
    late: town.late,
    led: town.led,
    waitsToOpen: town.waitsToOpen,
    blank: town.blank,
    compares: town.compares,
    locked: town.locked,
    asks: town.asks,
    solo: town.solo,
    glass: town.regime?.glass ?? null,
    terms:
      (town.phase === 'app' || isRuled({ town })) && town.regime ? { text: lore.terms[town.regime.id] ?? '', consent: town.regime.consent } : null,
  }
}

function regimeView({ regime }: Game['town']): RoomView['regime'] {
  if (!regime) return null
  const { id, title, tiers, unit, better, scale, protests, struck, quiz, names, notebook } = regime
  return { id, title, tiers, unit, better, scale, protests, struck, quiz, names, notebook }
}

function townView(g: Game, card: RoomCard, lore: Lore): TownView {
  const { town } = g
  const people = awaited(g)
  return {
    citizens: Object.fromEntries(seatsOf(g).map((seat) => [seat, citizenView(citizenAt(g, seat), card.names[seat] ?? '', town.late)])),
    places: placesView(g, lore),
    event: town.event?.id ?? null,
    ready: { of: people.length, are: people.filter((seat) => isDone(g, seat)).length },
    chairs: town.chairs,
    windows: { lit: town.windows.lit, of: town.windows.of },
    news: town.news,
    members: isShown(town, seatsOf(g).length) ? town.members : null,
    lights: town.lights,
    names: town.showsTiers ? town.names : null,
    showsTiers: town.showsTiers,
    glass: town.regime && town.live.of > 0 ? Math.round((100 * town.live.are) / town.live.of) : 0,
    theories: town.theories,
    social: town.social,
    feelings: feelingsView(g),
    reform: reformView(town),
    debrief: town.debrief,
    exam: town.exam,
    lab: town.lab,
    replay: town.replay,
  }
}

function feelingsView({ town }: Game): TownView['feelings'] {
  const counted = Object.values(town.feelings ?? {}).reduce((sum, count) => sum + count, 0)
  return isShown(town, counted) ? town.feelings : null
}

/** Counts of a vote, or of proposals, with few answers would tell who gave which. */
function reformView({ reform, solo }: Game['town']): TownView['reform'] {
  if (!reform) return null
  const shown = <T>(counts: Record<string, T>, of: (count: T) => number) =>
    Object.fromEntries(Object.entries(counts).filter(([, count]) => isShown({ solo }, of(count))))
  return {
    stage: reform.stage,
    ballot: reform.ballot,
    proposed: shown(reform.proposed, (count) => count),
    votes: reform.votes && shown(reform.votes, (vote) => vote.for + vote.against),
    passed: reform.passed,
  }
}

function placesView(g: Game, lore: Lore): TownView['places'] {
  const citizens = Math.max(1, livingIn(g).length)
  return Object.fromEntries(
    Object.values(lore.book.places).map((place) => {
      const gate = g.town.gates[place.id]
      const nobody = { wants: 0, served: [], waiting: [] }
      return [
        place.id,
        {
          room: roomOf(place, citizens, g.town),
          gate: gate ? { privilege: gate.privilege, tier: gate.tier, open: gate.open } : null,
          crowds: g.town.crowds ? [g.town.crowds[0][place.id] ?? nobody, g.town.crowds[1][place.id] ?? nobody] : null,
        },
      ]
    }),
  )
}

type CitizenView = TownView['citizens'][string]

const cache = new WeakMap<Citizen, CitizenView>()

/**
 * The same citizen gives the same object, so that a comparison of two views ends at its reference. While the room waits for
 * somebody who may take longer all read as ready: nobody is told who it is.
 */
function citizenView(citizen: Citizen, name: string, isLate: boolean): CitizenView {
  const ready = citizen.ready || isLate
  const known = cache.get(citizen)
  if (known?.name === name && known.ready === ready) return known
  const view = {
    name,
    place: citizen.place,
    bot: citizen.bot,
    away: citizen.away,
    covered: citizen.covered,
    ready,
    people: citizen.people,
  }
  cache.set(citizen, view)
  return view
}
