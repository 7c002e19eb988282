import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { allows, isOpen } from '../../net/choices.ts'
import { Icon } from '../../pieces/Icon.tsx'
import { useRegimeTitles } from '../parts/useRegimeTitles.ts'
import { useReformName } from '../reveal/useReformName.ts'
import type { Action } from './actions.ts'
import { KeyName } from './KeyName.tsx'
import css from './StopBanner.module.css'

type Props = { view: View; send: (deed: Deed) => void; run: (action: Action) => void }

/** What all screens show beside the phase, a lab or a month again, with the ways on and out. */
export function ShownBanner({ view, send, run }: Props) {
  const t = useTranslations('desk.shown')
  const { lab, replay } = view.town
  return (
    <div role="status" className={css.banners}>
      {lab && (
        <div className={css.banner} data-stop="shown">
          <Icon name="eye" size="2rem" />
          <p>
            <b>{t('lab')}</b> <Under lab={lab} />
          </p>
          <button type="button" onClick={() => run('lab')}>
            <KeyName action="lab" /> {t('change')}
          </button>
          {isOpen(view.choices, 'lab') && (
            <button type="button" onClick={() => send({ type: 'lab', regime: '', reform: '' })}>
              {t('close')}
            </button>
          )}
        </div>
      )}
      {replay !== null && (
        <div className={css.banner} data-stop="shown">
          <Icon name="clock" size="2rem" />
          <p>
            <b>{t('replay', { month: replay })}</b> {t('replaySay')}
          </p>
          {([-1, 1] as const).map(
            (by) =>
              replay + by > 0 &&
              allows(view.choices, 'replay', { month: replay + by }) && (
                <button key={by} type="button" onClick={() => send({ type: 'replay', month: replay + by })}>
                  {t(by < 0 ? 'before' : 'after')}
                </button>
              ),
          )}
          {isOpen(view.choices, 'replay') && (
            <button type="button" onClick={() => send({ type: 'replay', month: 0 })}>
              {t('close')}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

function Under({ lab: { regime, reform } }: { lab: NonNullable<View['town']['lab']> }) {
  const t = useTranslations('desk.shown')
  const titleOf = useRegimeTitles()
  const reformOf = useReformName()
  const system = regime === '' ? t('played') : titleOf(regime)
  const what = reform === '' ? system : t('both', { regime: system, reform: reform === 'passed' ? t('passed') : reformOf(reform) })
  return t('labSay', { what })
}
