import { useTranslations } from 'use-intl'
import { allows } from '../../net/choices.ts'
import { Button } from '../../pieces/Button.tsx'
import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import css from './life.module.css'
import { useMe } from './useMe.ts'

/** Those who ask for a tie just now; the tie holds as soon as one says yes. */
export function TieRequests() {
  const t = useTranslations('ties')
  const { me, town, view, send, onTheWay } = useMe()
  if (!me.social || me.social.askedBy.length === 0) return null
  const said = [...me.social.asks, ...onTheWay('tie').map(({ seat }) => seat)]
  return (
    <div role="status">
      {me.social.askedBy.map((seat) => {
        const name = town.citizens[seat]?.name ?? ''
        const isSaid = said.includes(seat)
        return (
          <p key={seat} className={css.request}>
            <Pawn seat={seat} size={38} named />
            <span>{isSaid ? t('saidYes', { name }) : t('askedBy', { name })}</span>
            {!isSaid && allows(view.choices, 'tie', { seat }) && (
              <Button look="plain" onClick={() => send({ type: 'tie', seat })}>
                {t('yes')}
              </Button>
            )}
          </p>
        )
      })}
    </div>
  )
}
