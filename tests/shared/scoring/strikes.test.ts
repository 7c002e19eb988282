import { describe, expect, test } from 'vitest'
import drivingLicence from '../../../server/regimes/driving-licence.ts'
import modelCity from '../../../server/regimes/model-city.ts'
import transitList from '../../../server/regimes/transit-list.ts'
import { isAgainst } from '../../../shared/scoring/strikes.ts'
import { booked, sealedOf } from '../../support/month.ts'
import { aSighting } from '../../support/sealed.ts'

/** Whether a first sighting of a feature is an entry against its citizen. */
function isHarm(regime: Parameters<typeof sealedOf>[0], feature: string): boolean | undefined {
  const sealed = sealedOf(regime)
  const seen = aSighting({ feature })
  const [line] = booked(sealed, { citizens: [1], posted: [seen] }).lines
  return line && isAgainst(sealed, line, seen)
}

describe('an entry against somebody', () => {
  test.each([
    ['takes points', modelCity, 'cross.red'],
    ['adds points where points are bad', drivingLicence, 'drive.fast'],
    ['puts one on a list, even while its grace still runs', transitList, 'travel.noticket'],
  ])('%s', (_, regime, feature) => {
    expect(isHarm(regime, feature)).toBe(true)
  })

  test('is none that brings something', () => {
    expect(isHarm(modelCity, 'lend.friend')).toBe(false)
  })
})
