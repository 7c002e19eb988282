import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { say, useContent } from '../../content.ts'
import { valuesOf } from '../../net/choices.ts'
import { useDebrief } from '../../net/debrief.ts'
import { Button } from '../../pieces/Button.tsx'
import { useMomentWords } from '../parts/useMomentWords.ts'
import { Dialog } from './Dialog.tsx'
import css from './EventDialog.module.css'

type Props = { view: View; send: (deed: Deed) => void; onClose: () => void }

/** A month for the board to play again: by a turning point, or by its number. */
export function ReplayDialog({ view, send, onClose }: Props) {
  const t = useTranslations('desk.replay')
  const { events } = useContent()
  const { value: debrief } = useDebrief()
  const momentWords = useMomentWords()
  const shows = (month: number) => {
    send({ type: 'replay', month })
    onClose()
  }
  const months = valuesOf(view.choices, 'replay', 'month').filter((month) => typeof month === 'number' && month > 0) as number[]
  const moments = (debrief?.moments ?? []).filter(({ month }) => months.includes(month))
  const eventOf = (month: number) => debrief?.room.months.find((row) => row.month === month)?.event ?? null
  return (
    <Dialog title={t('title')} wide onClose={onClose}>
      <p>{t('say')}</p>
      <h3 className={css.or}>{t('moments')}</h3>
      {debrief && moments.length === 0 && <p>{t('none')}</p>}
      <ul className={css.list}>
        {moments.map((moment) => (
          <li key={moment.kind}>
            <button type="button" onClick={() => shows(moment.month)}>
              <b>{momentWords(moment).title}</b>
              <span>{momentWords(moment).told}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3 className={css.or}>{t('months')}</h3>
      <ul className={css.list}>
        {months.map((month) => {
          const event = eventOf(month)
          return (
            <li key={month}>
              <button type="button" aria-current={month === view.town.replay || undefined} onClick={() => shows(month)}>
                <b>{t('month', { month })}</b>
                <span>{month === view.town.replay ? t('now') : event && say(events[event]?.text.title, event)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {view.town.replay !== null && (
        <div>
          <Button look="plain" onClick={() => shows(0)}>
            {t('close')}
          </Button>
        </div>
      )}
    </Dialog>
  )
}
