import { useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../pieces/Button.tsx'
import { Announced } from '../closing/Announced.tsx'
import phone from '../phone.module.css'
import { RoomLines } from '../RoomLines.tsx'
import { TopBar } from '../TopBar.tsx'
import { useMe } from '../useMe.ts'
import css from './lab.module.css'
import { OwnUnder } from './OwnUnder.tsx'
import { ReplayNote } from './ReplayNote.tsx'

/** What all screens show beside the phase: the lab, which one may put away, or a month on the board again. */
export function Beside({ children }: { children: ReactNode }) {
  const t = useTranslations('ownLab')
  const { town } = useMe()
  const { lab, replay } = town
  const [hidden, setHidden] = useState('')
  const shown = lab ? `${lab.regime} ${lab.reform}` : ''
  if (lab && hidden !== shown) return <Shown regime={lab.regime} reform={lab.reform} onHide={() => setHidden(shown)} />
  return (
    <>
      <div role="status" className={css.beside}>
        {lab && (
          <p className={phone.newsLine}>
            {t('showAgain')}
            <button type="button" onClick={() => setHidden('')}>
              {t('see')}
            </button>
          </p>
        )}
        {replay !== null && <ReplayNote month={replay} />}
      </div>
      {children}
    </>
  )
}

type Props = { regime: string; reform: string; onHide: () => void }

function Shown({ regime, reform, onHide }: Props) {
  const t = useTranslations('ownLab')
  return (
    <div className={phone.phone}>
      <TopBar />
      <main className={`${phone.pad} ${css.narrow}`}>
        <RoomLines />
        <Announced>{t('title')}</Announced>
        <p>
          {t('told')} {t('shown')}
        </p>
        <OwnUnder order={{ regime, reforms: reform }} />
        <Button look="plain" onClick={onHide}>
          {t('hide')}
        </Button>
      </main>
    </div>
  )
}
