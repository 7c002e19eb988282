import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { must } from '../../../../shared/kit/assert.ts'
import { valuesOf } from '../../../net/choices.ts'
import { Button } from '../../../pieces/Button.tsx'
import { Card } from '../../../pieces/Card.tsx'
import { Icon } from '../../../pieces/Icon.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import phone from '../phone.module.css'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { useMe } from '../useMe.ts'
import { Names } from './Names.tsx'
import { Parting } from './Parting.tsx'
import css from './social.module.css'

/** Ties, on paper: ask one for a tie, part from one. */
export function TieWork() {
  const t = useTranslations('social.ties')
  const { me, town, view, send, onTheWay } = useMe()
  const [asks, setAsks] = useState(false)
  const { asks: asked, askedBy } = must(me.social, 'the social step')
  const open = valuesOf(view.choices, 'tie', 'seat')
    .map(Number)
    .filter((seat) => !askedBy.includes(seat))
  const all = [...new Set([...asked, ...onTheWay('tie').map(({ seat }) => seat)])].filter((seat) => !askedBy.includes(seat))
  const ask = (seat: number) => {
    send({ type: 'tie', seat })
    setAsks(false)
  }
  return (
    <Card className={phone.second} lean="left">
      <h2>{t('title')}</h2>
      <p className={phone.quiet}>{t('told')}</p>
      <ul role="status" className={css.asked}>
        {all.map((seat) => (
          <li key={seat}>
            <Icon name="ties" /> {t('asked', { name: town.citizens[seat]?.name ?? '' })}
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <Button look="plain" onClick={() => setAsks(true)}>
          {t('ask')}
        </Button>
      )}
      <Parting />
      <RefusedLine type="tie" />
      <RefusedLine type="untie" />
      {asks && (
        <Sheet title={t('askWhom')} onClose={() => setAsks(false)}>
          <Names seats={open} onPick={ask} />
        </Sheet>
      )}
    </Card>
  )
}
