import type { PlaceId } from '../../../shared/vocabulary/content.ts'
import { BUILDINGS } from './buildings/index.ts'
import { folds, ground } from './ground.ts'
import { at } from './paper.ts'
import { SITES } from './plan.ts'

/** Drawn once, when it is first shown: the same text each time. */
export const once = (draw: () => string): (() => string) => {
  let drawn: string | null = null
  return () => (drawn ??= draw())
}

const FIBRES =
  '<pattern id="fibres" width="170" height="150" patternUnits="userSpaceOnUse" patternTransform="rotate(23) scale(1.25)"><g opacity=".55"><path class="fold-light" d="M12 20l9 3M88 12l-6 7M140 44l10-2M40 96l7 6M118 108l-9 2M66 58l5-7M20 132l8-2M156 128l-5-6"/><path class="fold" d="M52 30l7 4M112 70l-8 3M16 70l6-6M92 132l9 1M146 88l4 7M70 108l-5 5M128 18l5 5"/></g></pattern>'
const CREASE = '<linearGradient id="crease"><stop class="crease-0"/><stop offset="1" class="crease-1"/></linearGradient>'

const building = new Map<PlaceId, string>()
/** One building, from the middle of its front edge. */
export function buildingArt(place: PlaceId): string {
  const art = building.get(place) ?? BUILDINGS[place]()
  building.set(place, art)
  return art
}

/** The whole board without pieces, as the inside of an SVG of 1480 × 1080. */
export const boardArt = once(() => {
  const buildings = [...SITES].sort((a, b) => a.y - b.y).map(({ id, x, y }) => at(x, y, buildingArt(id)))
  return `<defs>${FIBRES}${CREASE}</defs>${ground()}${buildings.join('')}${folds()}`
})
