import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { REPLIES } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { allows } from '../../net/choices.ts'
import { Button } from '../../pieces/Button.tsx'
import { needsOf, type Needing } from './needs.ts'
import css from './pocket.module.css'

/** Who needs the facilitator, with what can be done about it in one tap. */
export function Needs({ view, send }: { view: View; send: (deed: Deed) => void }) {
  const t = useTranslations('pocket.needs')
  const needs = needsOf(view)
  return (
    <section className={css.part} aria-labelledby="needs-title">
      <h2 id="needs-title">
        {t('title')} {needs.length > 0 && <em>{needs.length}</em>}
      </h2>
      {needs.length === 0 && <p className={css.quiet}>{t('nobody')}</p>}
      <ul className={css.needs}>
        {needs.map((need) => (
          <li key={`${need.why} ${need.seat}`}>
            <p>
              <b>{need.name}</b> {t(need.why)}
            </p>
            <Answers need={need} view={view} send={send} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Answers({ need: { seat, why }, view: { choices }, send }: { need: Needing; view: View; send: (deed: Deed) => void }) {
  const t = useTranslations('pocket')
  const replies = useTranslations('desk.reply.words')
  if (why === 'door' && allows(choices, 'seat.admit', { seat }))
    return (
      <Button look="plain" onClick={() => send({ type: 'seat.admit', seat })}>
        {t('needs.admit')}
      </Button>
    )
  if (why !== 'hand') return null
  const open = REPLIES.filter((reply) => allows(choices, 'reply', { seat, reply }))
  return (
    <div className={css.replies}>
      {open.map((reply) => (
        <button key={reply} type="button" onClick={() => send({ type: 'reply', seat, reply })}>
          {replies(reply)}
        </button>
      ))}
    </div>
  )
}
