import { useTranslations } from 'use-intl'
import { DISTRICTS } from '../../../shared/vocabulary/place.ts'
import type { Twin } from '../../../shared/vocabulary/debrief.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { say, useContent } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import { TierBadge } from '../../pieces/TierBadge.tsx'
import { useStanding } from '../../pieces/useStanding.ts'
import css from './own.module.css'
import file from './OwnFile.module.css'
import { useNames } from './words.ts'

type Props = { twins: readonly Twin[]; regime: SealedRegime }

/** The same life with one thing dealt otherwise: where it would have stood, and the lines that make the difference. */
export function OwnTwins({ twins, regime }: Props) {
  const t = useTranslations('ownReveal.file')
  const dealt = useDealtName()
  const same = twins.filter(({ standing: [own, other], differs }) => own === other && differs.length === 0)
  const areTold = same.length > 1 ? twins.filter((twin) => !same.includes(twin)) : twins
  if (twins.length === 0) return null
  return (
    <section className={css.part} aria-labelledby="twins">
      <h2 id="twins" className={file.title}>
        {t('twins')}
      </h2>
      <p className={css.sub}>{t('twinsTold')}</p>
      {areTold.map((twin) => (
        <TwinCard key={`${twin.by}-${twin.to}`} twin={twin} regime={regime} />
      ))}
      {same.length > 1 && (
        <Card className={css.card}>
          {same.map((twin) => (
            <h3 key={`${twin.by}-${twin.to}`} className={file.title}>
              {t(`twin.${twin.by}`, { from: dealt(twin, 'from'), to: dealt(twin, 'to') })}
            </h3>
          ))}
          <p>{t('twinsSame')}</p>
        </Card>
      )}
    </section>
  )
}

function TwinCard({ twin, regime }: { twin: Twin; regime: SealedRegime }) {
  const t = useTranslations('ownReveal.file')
  const names = useNames()
  const dealt = useDealtName()
  const { figure, change } = useStanding(regime.scale)
  const [own, other] = twin.standing
  return (
    <Card className={css.card}>
      <h3 className={file.title}>{t(`twin.${twin.by}`, { from: dealt(twin, 'from'), to: dealt(twin, 'to') })}</h3>
      <div className={file.pair}>
        <Stood word={t('you')} standing={figure(own)} tier={twin.tier[0]} />
        <span aria-hidden>→</span>
        <Stood word={t('twinWord')} standing={figure(other)} tier={twin.tier[1]} />
      </div>
      {own === other && <p>{t('twinSame')}</p>}
      {twin.differs.length > 0 && (
        <>
          <h4 className={file.head}>{t('differs')}</h4>
          <ul>
            {twin.differs.map(({ feature, lines, points }) => (
              <li key={feature} className={file.row}>
                <span>
                  {names.feature(feature)} <small>{t('linesOf', { own: lines[0], twin: lines[1] })}</small>
                </span>
                <b>
                  {change(points[0])} → {change(points[1])}
                </b>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

function Stood({ word, standing, tier }: { word: string; standing: string; tier: string | null }) {
  return (
    <p>
      <small>{word}</small>
      <b>{standing}</b>
      {tier !== null && <TierBadge letter={tier} size={28} />}
    </p>
  )
}

/** Names what was dealt: a district of the town, or a persona. */
function useDealtName(): (twin: Twin, end: 'from' | 'to') => string {
  const t = useTranslations('words.districts')
  const { personas } = useContent()
  return (twin, end) => {
    const district = DISTRICTS.find((one) => one === twin[end])
    return twin.by === 'district' && district ? t(district) : say(personas[twin[end]]?.text.name, twin[end])
  }
}
