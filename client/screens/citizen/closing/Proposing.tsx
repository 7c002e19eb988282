import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { allows, valuesOf } from '../../../net/choices.ts'
import { useContent } from '../../../content.ts'
import { Card } from '../../../pieces/Card.tsx'
import { Icon } from '../../../pieces/Icon.tsx'
import form from '../../parts/form.module.css'
import phone from '../phone.module.css'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { useFeatureName } from '../../../pieces/useFeatureName.ts'
import { useMe } from '../useMe.ts'
import css from './closing.module.css'
import { useProposed } from './useProposed.ts'
import { useReformWords } from './useReformWords.ts'

const BAN = 'banned-uses:'

/** What one would change: reforms from the book, or a ban of one use of one's data; each can be taken back. */
export function Proposing() {
  const { reforms } = useContent()
  const proposed = useProposed()
  const bans = proposed.filter((id) => id.startsWith(BAN))
  return (
    <>
      <RefusedLine type="propose" />
      <ul className={css.reforms}>
        {[...Object.keys(reforms), ...bans].map((id) => (
          <Proposal key={id} id={id} isMine={proposed.includes(id)} />
        ))}
      </ul>
      <Ban />
    </>
  )
}

function Proposal({ id, isMine }: { id: string; isMine: boolean }) {
  const t = useTranslations('reform')
  const { view, send } = useMe()
  const { name, body } = useReformWords()(id)
  const mayTurn = allows(view.choices, 'propose', { reform: id, on: !isMine })
  return (
    <li>
      <button
        type="button"
        className={css.proposal}
        aria-pressed={isMine}
        disabled={!mayTurn}
        onClick={() => send({ type: 'propose', reform: id, on: !isMine })}
      >
        <b>{name}</b>
        <span>{body}</span>
        <em>
          {isMine && <Icon name="tick" size={18} />} {t(isMine ? 'proposed' : 'propose')}
          {isMine && mayTurn && <small>{t('takeBack')}</small>}
        </em>
      </button>
    </li>
  )
}

/** One line of the notebook that must not count any more. */
function Ban() {
  const t = useTranslations('reform')
  const nameOf = useFeatureName()
  const { view, send } = useMe()
  const id = useId()
  const open = valuesOf(view.choices, 'propose', 'reform', { on: true })
    .map(String)
    .filter((reform) => reform.startsWith(BAN))
  if (open.length === 0) return null
  return (
    <Card className={phone.second}>
      <h2>
        <label htmlFor={id}>{t('ban')}</label>
      </h2>
      <p>{t('banTold')}</p>
      <select id={id} className={form.input} value="" onChange={(event) => send({ type: 'propose', reform: event.target.value, on: true })}>
        <option value="" disabled>
          {t('banPick')}
        </option>
        {open.map((reform) => (
          <option key={reform} value={reform}>
            {nameOf(reform.slice(BAN.length))}
          </option>
        ))}
      </select>
    </Card>
  )
}
