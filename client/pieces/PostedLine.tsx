import { useTranslations } from 'use-intl'
import { CAUSE_KINDS } from '../../shared/vocabulary/ledger.ts'
import type { PublicName } from '../../shared/vocabulary/state.ts'
import { say, useContent } from '../content.ts'
import { StarRow } from './StarRow.tsx'
import { useStanding, type Measure } from './useStanding.ts'

type Props = { name: PublicName; measure: Measure }

/** What a public notice says of one citizen beside the tier: a number, stars, or the lines of the month. */
export function PostedLine({ name: { value, entries }, measure }: Props) {
  const t = useTranslations('standing')
  const causes = useTranslations('words.causes')
  const { features } = useContent()
  const { figure, change } = useStanding(measure)
  if (value === undefined && !entries) return null
  if (value === undefined && entries?.length === 0) return <span>{t('noEntry')}</span>
  const causeOf = (kind: string) => {
    const known = CAUSE_KINDS.find((each) => each === kind)
    return known ? causes(known) : kind
  }
  const gap = measure.unit === 'on the list' ? ': ' : ' '
  const says = (entries ?? []).map(({ feature, kind, delta }) => `${change(delta)}${gap}${feature ? say(features[feature], feature) : causeOf(kind)}`)
  return (
    <span>
      {value !== undefined && measure.unit === 'hundredths of a star' && <StarRow hundredths={value} size="1em" />}{' '}
      {[...(value === undefined ? [] : [figure(value)]), ...says].join(' · ')}
    </span>
  )
}
