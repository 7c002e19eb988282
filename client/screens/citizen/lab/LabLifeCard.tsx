import { useTranslations } from 'use-intl'
import type { Lab, LabLife, LabSide } from '../../../../shared/vocabulary/debrief.ts'
import { Card } from '../../../pieces/Card.tsx'
import { signed } from '../../../pieces/figures.ts'
import { TierBadge } from '../../../pieces/TierBadge.tsx'
import { useReformWords } from '../closing/useReformWords.ts'
import phone from '../phone.module.css'
import css from './lab.module.css'
import { useCauseName } from './useCauseName.ts'

/** One's own life: where it stood, where it would stand, and the lines that make the difference. */
export function LabLifeCard({ life, lab }: { life: LabLife; lab: Lab }) {
  const t = useTranslations('ownLab')
  const causeName = useCauseName(lab.other.unit)
  const lines = life.why.map(({ cause, points }) => ({ cause, points: points.map(signed) })).filter(({ points: [then, here] }) => then !== here)
  const [before, after] = life.place
  const isMoved = before !== null && after !== null && before !== after
  return (
    <Card className={phone.second} aria-labelledby="lab-life">
      <h2 id="lab-life">{t('you')}</h2>
      <div className={css.sides}>
        <Side head={t('wasAt')} side={lab.played} place={life.place[0]} tier={life.tier[0]} />
        <Side head={t('wouldBe')} side={lab.other} place={life.place[1]} tier={life.tier[1]} />
      </div>
      <p className={phone.asked} role="status">
        <Moved place={life.place} /> {isMoved && lines.length === 0 && t('othersMoved')}
      </p>
      {isMoved && <p className={phone.quiet}>{t('placeTold')}</p>}
      {lines.length > 0 && <h3>{t('why')}</h3>}
      {lines.length === 0 && !isMoved && <p className={phone.quiet}>{t('noWhy')}</p>}
      {lines.length > 0 && (
        <table className={css.why}>
          <thead>
            <tr>
              <th scope="col">{t('cause')}</th>
              <th scope="col">{t('wasAt')}</th>
              <th scope="col">{t('wouldBe')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ cause, points: [played, other] }) => (
              <tr key={cause}>
                <th scope="row">{causeName(cause)}</th>
                <td>{played}</td>
                <td>{other}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}

type SideProps = { head: string; side: LabSide; place: number | null; tier: string | null }

function Side({ head, side: { title, reforms }, place, tier }: SideProps) {
  const t = useTranslations('ownLab')
  const wordsOf = useReformWords()
  return (
    <div className={css.side}>
      <small>{head}</small>
      <b>
        {tier !== null && <TierBadge letter={tier} size={30} />} {place === null ? t('noPlace') : t('place', { place })}
      </b>
      <span>{[title, ...reforms.map((id) => wordsOf(id).name)].join('. ')}</span>
    </div>
  )
}

function Moved({ place: [played, other] }: Pick<LabLife, 'place'>) {
  const t = useTranslations('ownLab')
  if (played === null || other === null) return other === null ? t('out') : null
  if (played === other) return t('same')
  return t(other < played ? 'rises' : 'falls', { places: Math.abs(other - played) })
}
