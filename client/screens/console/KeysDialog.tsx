import { useTranslations } from 'use-intl'
import type { View } from '../../../shared/vocabulary/view.ts'
import { ACTION_KEYS, ACTIONS, canDo } from './actions.ts'
import { Dialog } from './Dialog.tsx'
import { Named } from './KeyName.tsx'
import css from './KeysDialog.module.css'

type Props = { view: View; rooms: number; isOn: boolean; onSwitch: (on: boolean) => void; onClose: () => void }

/** All keys, those that do nothing now in grey and in words, and the switch that turns them off. */
export function KeysDialog({ view, rooms, isOn, onSwitch, onClose }: Props) {
  const t = useTranslations('desk.keys')
  return (
    <Dialog title={t('title')} wide onClose={onClose}>
      <dl className={css.keys}>
        {ACTIONS.map((action) => (
          <div key={action} data-open={canDo(action, view, rooms) || undefined}>
            <dt>{(action === 'room' ? ['1', '…', '8'] : ACTION_KEYS[action]).map((key) => (key === '…' ? '…' : <Named key={key} name={key} />))}</dt>
            <dd>
              {t(`list.${action}`)}
              {!canDo(action, view, rooms) && <small> {t('notNow')}</small>}
            </dd>
          </div>
        ))}
      </dl>
      <label className={css.switch}>
        <input type="checkbox" role="switch" checked={isOn} aria-checked={isOn} onChange={(event) => onSwitch(event.target.checked)} />
        <span>
          <b>{t('switch')}</b> {t('switchSay')}
        </span>
      </label>
    </Dialog>
  )
}
