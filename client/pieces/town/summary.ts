import type { useTranslations } from 'use-intl'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { siteOf } from './plan.ts'
import type { Gathering } from './whereabouts.ts'

type Words = { t: ReturnType<typeof useTranslations<'pieces'>>; board: ReturnType<typeof useTranslations<'board'>> }

/** The board in a few sentences, for those who don't see it. */
export function summaryOf({ t, board }: Words, town: TownView, gatherings: readonly Gathering[]): string {
  const name = (place: string) => t(`places.${siteOf(place).id}`)
  const list = (places: readonly { place: string }[]) => places.map(({ place }) => name(place)).join(', ')
  const gates = Object.entries(town.places).flatMap(([place, { gate }]) => (gate ? [{ place, open: gate.open }] : []))
  const full = gatherings.filter((each) => each.full)
  const shut = gates.filter(({ open }) => !open)
  const open = gates.filter((gate) => gate.open)
  const waiting = gatherings.reduce((sum, each) => sum + each.waiting.length, 0)
  return [
    board('summary', { citizens: Object.keys(town.citizens).length }),
    ...gatherings.filter(({ here }) => here.length > 0).map(({ place, here }) => board('crowd', { place: name(place), count: here.length })),
    ...(full.length > 0 ? [board('full', { places: list(full) })] : []),
    ...(waiting > 0 ? [board('waiting', { count: waiting })] : []),
    ...(shut.length > 0 ? [board('shut', { places: list(shut) })] : []),
    ...(open.length > 0 ? [board('open', { places: list(open) })] : []),
    ...(town.glass > 0 ? [board('glass', { share: town.glass })] : []),
  ].join(' ')
}
