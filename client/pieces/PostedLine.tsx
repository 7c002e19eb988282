import { useTranslations } from 'use-intl'
import type { PublicName } from '../../shared/vocabulary/state.ts'
import { StarRow } from './StarRow.tsx'
import { useEntryName } from './useEntryName.ts'
import { useStanding, type Measure } from './useStanding.ts'

type Props = { name: PublicName; measure: Measure }

/** What a public notice says of one citizen beside the tier: a number, stars, or the lines of the month. */
export function PostedLine({ name: { value, entries }, measure }: Props) {
  const t = useTranslations('standing')
  const nameOf = useEntryName(measure)
  const { figure, change } = useStanding(measure)
  if (value === undefined && !entries) return null
  if (value === undefined && entries?.length === 0) return <span>{t('noEntry')}</span>
  const gap = measure.unit === 'on the list' ? ': ' : ' '
  const says = (entries ?? []).map((entry) => `${change(entry.delta)}${gap}${nameOf(entry)}`)
  return (
    <span>
      {value !== undefined && measure.unit === 'hundredths of a star' && <StarRow hundredths={value} size="1em" />}{' '}
      {[...(value === undefined ? [] : [figure(value)]), ...says].join(' · ')}
    </span>
  )
}
