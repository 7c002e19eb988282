import { useTranslations } from 'use-intl'
import { DISTRICTS } from '../../../shared/vocabulary/content.ts'
import type { SealedRegime } from '../../../shared/vocabulary/regime.ts'
import { signed } from './words.ts'

type Props = { regime: SealedRegime; className?: string | undefined }

/** The rules that no single act shows: who was served first, friends, the drift back, expiry, and where there were more cameras. */
export function AlsoRules({ regime, className }: Props) {
  const t = useTranslations('reveal.rules')
  const district = useTranslations('words.districts')
  const { network, decay, expiry, proxy, ratings, mercy, queue } = regime
  const place = 'district' in proxy ? DISTRICTS.find((known) => known === proxy.district) : undefined
  const says = [
    queue === 'tier' ? t('queue') : null,
    'share' in network && network.share !== 0 ? t('friends', { percent: network.share / 10, most: network.most }) : null,
    'points' in ratings ? t('ratings', { least: signed(Math.min(...ratings.points)), most: signed(Math.max(...ratings.points)) }) : null,
    mercy ? t('mercy', { points: mercy }) : null,
    decay ? t('decay', { percent: decay / 10 }) : null,
    expiry ? t('expiry', { months: expiry }) : null,
    place ? t('proxy', { district: district(place) }) : null,
  ].filter((text) => text !== null)
  if (says.length === 0) return null
  return (
    <section className={className} aria-label={t('also')}>
      <h2>{t('also')}</h2>
      <ul>
        {says.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}
