import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { RoomView } from '../../../shared/vocabulary/view.ts'
import { endSession } from '../../net/api.ts'
import { go } from '../../app/route.ts'
import css from './DryBar.module.css'
import { linkTo, projectorLink } from './links.ts'
import { useDeskSession } from './session.ts'

/** In a dry run: every screen of the game, one tap away, and the end that leaves nothing behind. */
export function DryBar({ room: { roomId, code } }: { room: RoomView }) {
  const t = useTranslations('desk.dry')
  const { mine, token } = useDeskSession()
  const [failed, setFailed] = useState(false)
  if (!mine?.dry) return null
  const screens = {
    board: projectorLink(roomId),
    phone: `/j/${code}`,
    pocket: linkTo('/pocket', { room: roomId, token }),
    watch: `/j/${code}`,
    check: '/check',
    cards: `/cards#code=${code}`,
  } as const
  const end = async () => {
    const answer = await endSession(mine.sessionId, token)
    if (answer.ok) go('/')
    else setFailed(true)
  }
  return (
    <nav className={css.dry} aria-label={t('title')}>
      <p>
        <b>{t('title')}</b> {t('say')}
      </p>
      <ul>
        {Object.entries(screens).map(
          ([screen, link]) =>
            link && (
              <li key={screen}>
                <a href={link} target="_blank" rel="noopener">
                  {t(screen as keyof typeof screens)}
                </a>
              </li>
            ),
        )}
      </ul>
      <button type="button" onClick={() => void end()}>
        {t('end')}
      </button>
      <p role="alert">{failed && t('failed')}</p>
    </nav>
  )
}
