import { useTranslations } from 'use-intl'
import { must } from '../../../../shared/kit/assert.ts'
import type { LeastChange } from '../../../../shared/vocabulary/state.ts'
import { say, useContent } from '../../../content.ts'
import { Icon } from '../../../pieces/Icon.tsx'
import { useStanding } from '../../../pieces/useStanding.ts'
import { useMe } from '../useMe.ts'
import css from './statement.module.css'

/** The answer to what one would have to change: none, a hint, or the ways. */
export function Least({ least }: { least: LeastChange }) {
  const t = useTranslations('statement.least')
  return (
    <section className={`${css.part} ${css.letter}`}>
      <h2>
        <Icon name="raises" /> {t('title')}
      </h2>
      {least.how === 'nothing' && <p>{t('nothing')}</p>}
      {least.how === 'vaguely' && <Hint codes={least.codes} />}
      {least.how === 'exactly' && <Ways least={least} />}
    </section>
  )
}

function Hint({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('statement.least')
  const { reasons } = useContent()
  const words = codes.map((code) => reasons[code]?.en ?? code)
  if (words.length === 0) return <p>{t('vaguelyNone')}</p>
  return (
    <>
      <p>{t('vaguely')}</p>
      <ul className={css.ways}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </>
  )
}

function Ways({ least: { tier, points, ways } }: { least: Extract<LeastChange, { how: 'exactly' }> }) {
  const t = useTranslations('statement.least')
  const { features } = useContent()
  const { room } = useMe()
  const regime = must(room.regime, 'a system')
  const { change } = useStanding({ unit: regime.unit, max: regime.scale.max })
  if (tier === null) return <p>{t('exactlyBest')}</p>
  const named = regime.tiers.find(({ letter }) => letter === tier)?.name ?? tier
  const nameOf = (feature: string) => say(features[feature], feature)
  return (
    <>
      <p>{t(ways.length > 0 ? 'exactly' : 'none', { tier: named, points: change(points) })}</p>
      <ul className={css.ways}>
        {ways.map(({ feature, times }) => (
          <li key={`${feature} ${times}`}>{times > 0 ? t('times', { feature: nameOf(feature), times }) : t('gone', { feature: nameOf(feature) })}</li>
        ))}
      </ul>
    </>
  )
}
