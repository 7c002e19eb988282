import { useTranslations } from 'use-intl'
import type { View } from '../../../shared/vocabulary/view.ts'
import { Icon } from '../../pieces/Icon.tsx'
import type { Status } from '../../net/store.ts'
import { deedOf, type Action } from './actions.ts'
import { spacedCode } from './code.ts'
import { projectorLink } from './links.ts'
import css from './TopBar.module.css'

type Props = { view: View; status: Status; run: (action: Action) => void }

/** Title, code, people, the way to the projector, and the switch of the true ledger. */
export function TopBar({ view, status, run }: Props) {
  const t = useTranslations('desk')
  const { room, town, desk } = view
  const people = Object.values(town.citizens)
  const bots = people.filter(({ bot }) => bot).length
  const isShown = desk?.showsLedger ?? false
  const board = projectorLink(room.roomId)
  return (
    <header className={css.bar}>
      <p className={css.title}>{t('game')}</p>
      <button type="button" className={css.code} onClick={() => run('join')}>
        {t('joinCode')} <b>{spacedCode(room.code)}</b>
        {room.locked && <Icon name="lock" size="1em" />}
        {room.locked && <span className="visually-hidden">{t('join.locked')}</span>}
      </button>
      <p className={css.people}>
        {t('people', { count: people.length - bots })}
        {bots > 0 && `, ${t('bots', { count: bots })}`}
      </p>
      {status !== 'live' && <output className={css.status}>{t(`status.${status}`)}</output>}
      <div className={css.end}>
        {board ? (
          <a className={css.link} href={board} target="_blank" rel="noopener">
            {t('openProjector')}
          </a>
        ) : (
          <span className={css.missing}>{t('noProjector')}</span>
        )}
        {(['tiers', 'ledger'] as const).map((action) => {
          const isOn = action === 'ledger' ? isShown : town.showsTiers
          return (
            deedOf(action, view) && (
              <label key={action} className={css.switch}>
                {t(`${action === 'tiers' && room.regime?.names ? 'names' : action}Switch.${isOn ? 'on' : 'off'}`)}
                <input type="checkbox" role="switch" checked={isOn} aria-checked={isOn} onChange={() => run(action)} />
              </label>
            )
          )
        })}
      </div>
    </header>
  )
}
