import type { PlaceId } from '../../../../shared/vocabulary/content.ts'
import { academy } from './academy.ts'
import { bank } from './bank.ts'
import { cafe } from './cafe.ts'
import { feed } from './feed.ts'
import { hall } from './hall.ts'
import { home } from './home.ts'
import { library } from './library.ts'
import { market } from './market.ts'
import { park } from './park.ts'
import { shop } from './shop.ts'
import { station } from './station.ts'
import { work } from './work.ts'

/** Twelve buildings that nobody mixes up. */
export const BUILDINGS: Readonly<Record<PlaceId, () => string>> = {
  home,
  park,
  cafe,
  market,
  shop,
  bank,
  work,
  academy,
  library,
  station,
  hall,
  feed,
}
