import { useTranslations } from 'use-intl'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { RoomView } from '../../../shared/vocabulary/view.ts'
import { keptFile } from '../../net/records.ts'
import { Button } from '../../pieces/Button.tsx'
import { useSaving } from '../parts/useSaving.ts'
import buttons from './Dialog.module.css'
import css from './SeatDialog.module.css'
import { useDeskSession } from './session.ts'

/** For a citizen who asks what is kept of them: all of it, as a file. */
export function SeatKept({ room: { code }, seat }: { room: RoomView; seat: Seat }) {
  const t = useTranslations('desk')
  const { token } = useDeskSession()
  const { said, saves } = useSaving(token)
  return (
    <section className={css.part}>
      <h3>{t('seat.kept')}</h3>
      <div className={buttons.buttons}>
        <Button look="plain" disabled={said === 'saving'} onClick={() => saves(keptFile(code, seat))}>
          {t('seat.saveKept')}
        </Button>
      </div>
      <p className={css.say} role="status">
        {said ? t(`save.${said}`) : t('seat.keptSay')}
      </p>
    </section>
  )
}
