import { useTranslations } from 'use-intl'
import type { UpdateTold } from '../../../shared/vocabulary/debrief.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { useDebrief } from '../../net/debrief.ts'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import { useStanding } from '../../pieces/useStanding.ts'
import { Arriving } from '../parts/Arriving.tsx'
import type { File } from './account.ts'
import css from './own.module.css'
import file from './OwnFile.module.css'
import { useNames } from './words.ts'

type Props = { theories: File['theories']; regime: SealedRegime }

/** What changed without a word: and whether one's own notebook noticed. */
export function OwnUpdate({ theories, regime }: Props) {
  const t = useTranslations('ownReveal.update')
  const debrief = useDebrief()
  return (
    <div className={css.part}>
      <h1 className={css.title}>{t('title')}</h1>
      <Arriving document={debrief} className={css.sub}>
        {({ updates }) =>
          updates.length === 0 ? (
            <p>{t('none')}</p>
          ) : (
            updates.map((update) => <Update key={update.month} update={update} theories={theories} regime={regime} />)
          )
        }
      </Arriving>
    </div>
  )
}

function Update({ update: { month, hastened, changes, noticed }, theories, regime }: Props & { update: UpdateTold }) {
  const t = useTranslations('ownReveal.update')
  const names = useNames()
  const { change } = useStanding(regime.scale)
  const guesses = theories.filter((guess) => guess.changed === month && guess.effect !== 'unknown')
  return (
    <Card className={css.card}>
      <h2>{t('when', { month })}</h2>
      {hastened && <p className={css.sub}>{t('hastened')}</p>}
      <ul>
        {changes.map(({ feature, before, after }) => (
          <li key={feature} className={file.row}>
            <span>{names.feature(feature)}</span>
            <b>
              {change(before)} → {change(after)}
            </b>
          </li>
        ))}
      </ul>
      <h3 className={file.head}>{t('noticed')}</h3>
      {guesses.length === 0 && <p>{t('silent')}</p>}
      {guesses.map(({ feature, effect, truth, before }) => (
        <p key={feature} className={file.noticed}>
          <Icon name={effect === truth ? 'tick' : 'cross'} />
          <span>{t(effect === truth ? 'yes' : effect === before ? 'old' : 'no', { feature: names.feature(feature) })}</span>
        </p>
      ))}
      <p className={css.sub}>{noticed ? t('class', noticed) : t('few')}</p>
    </Card>
  )
}
