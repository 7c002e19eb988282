import { useTranslations } from 'use-intl'
import { isOpen } from '../../net/choices.ts'
import { Button } from '../../pieces/Button.tsx'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import life from './life.module.css'
import css from './phone.module.css'
import { useMe } from './useMe.ts'

/** Turned away twice in a month: the town gives two coins or two joy, as one likes. */
export function SecondWind() {
  const t = useTranslations('paper')
  const { me, view, send } = useMe()
  if (me.secondWind === null) return null
  if (me.secondWind !== 'open') return <p className={css.quiet}>{t('windTaken', { what: t(me.secondWind === 'coins' ? 'windCoins' : 'windJoy') })}</p>
  return (
    <Card className={css.second} height={3}>
      <h2>{t('wind')}</h2>
      <p>{t('windTold')}</p>
      <div className={life.choices}>
        {(['coins', 'joy'] as const).map((take) => (
          <Button key={take} look="plain" disabled={!isOpen(view.choices, 'second-wind')} onClick={() => send({ type: 'second-wind', take })}>
            <Icon name={take === 'coins' ? 'coin' : 'joy'} /> {t(take === 'coins' ? 'windCoins' : 'windJoy')}
          </Button>
        ))}
      </div>
    </Card>
  )
}
