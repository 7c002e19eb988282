import { useTranslations } from 'use-intl'
import { REPLIES, type Deed } from '../../../shared/vocabulary/intent.ts'
import type { DeskView, View } from '../../../shared/vocabulary/view.ts'
import { allows } from '../../net/choices.ts'
import { Button } from '../../pieces/Button.tsx'
import buttons from './Dialog.module.css'
import css from './SeatDialog.module.css'

type Props = { view: View; line: DeskView['roster'][number]; finish: (deed: Deed) => void }

/** Quick answers to a raised hand, which take it down. */
export function SeatReply({ view, line: { seat }, finish }: Props) {
  const t = useTranslations('desk.reply')
  const open = REPLIES.filter((reply) => allows(view.choices, 'reply', { seat, reply }))
  if (open.length === 0) return null
  return (
    <section className={css.part}>
      <h3>{t('title')}</h3>
      <div className={buttons.buttons}>
        {open.map((reply, i) => (
          <Button key={reply} look="plain" {...(i === 0 && { 'data-first': true })} onClick={() => finish({ type: 'reply', seat, reply })}>
            {t(`words.${reply}`)}
          </Button>
        ))}
      </div>
    </section>
  )
}
