import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { must } from '../../../../shared/kit/assert.ts'
import { valuesOf } from '../../../net/choices.ts'
import { Button } from '../../../pieces/Button.tsx'
import { Sheet } from '../../parts/Sheet.tsx'
import phone from '../phone.module.css'
import { useMe } from '../useMe.ts'
import { Names } from './Names.tsx'
import css from './social.module.css'

/** Parting from one tie, asked once more: the other learns of it, without a reason. */
export function Parting() {
  const t = useTranslations('social.ties')
  const { me, town, view, send, onTheWay } = useMe()
  const [from, setFrom] = useState<number | 'choosing' | null>(null)
  const nameOf = (seat: number) => town.citizens[seat]?.name ?? ''
  const parting = onTheWay('untie').at(-1)?.seat ?? must(me.social, 'the social step').parting
  if (parting !== null) return <p role="status">{t('parting', { name: nameOf(parting) })}</p>
  const open = valuesOf(view.choices, 'untie', 'seat').map(Number)
  if (open.length === 0) return me.ties.length === 0 ? <p className={phone.quiet}>{t('noTies')}</p> : null
  const close = () => setFrom(null)
  const part = (seat: number) => {
    send({ type: 'untie', seat })
    close()
  }
  return (
    <>
      <Button look="plain" onClick={() => setFrom('choosing')}>
        {t('partFrom')}
      </Button>
      {from === 'choosing' && (
        <Sheet title={t('partFrom')} onClose={close}>
          <Names seats={open} onPick={setFrom} />
        </Sheet>
      )}
      {typeof from === 'number' && (
        <Sheet title={t('part', { name: nameOf(from) })} onClose={close}>
          <p>{t('partSure', { name: nameOf(from), you: nameOf(me.seat) })}</p>
          <div className={css.sure}>
            <Button look="plain" onClick={() => part(from)}>
              {t('partYes')}
            </Button>
            <Button look="plain" onClick={close}>
              {t('stay')}
            </Button>
          </div>
        </Sheet>
      )}
    </>
  )
}
