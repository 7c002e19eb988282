import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { RIGHTS, type Rights } from '../../../shared/protocol/rest.ts'
import { endPasses, givePass } from '../../net/api.ts'
import { useReach } from '../../net/useReach.ts'
import { Button } from '../../pieces/Button.tsx'
import { QrCode } from '../../pieces/QrCode.tsx'
import { Dialog } from './Dialog.tsx'
import buttons from './Dialog.module.css'
import { linkTo } from './links.ts'
import css from './ShareDialog.module.css'
import { useDeskSession } from './session.ts'

type Given = { for: Rights | 'phone'; link: string }

/** Links that open this desk on other devices: for a colleague, for somebody who looks on, for one's own phone. */
export function ShareDialog({ roomId, onClose }: { roomId: string; onClose: () => void }) {
  const t = useTranslations('desk.share')
  const reach = useReach() ?? location.origin
  const { mine, token } = useDeskSession()
  const [given, setGiven] = useState<Given | null>(null)
  const [said, setSaid] = useState<'ended' | 'failed' | null>(null)
  if (!mine) return null
  const give = async (to: Given['for']) => {
    const answer = await givePass(mine.sessionId, to === 'phone' ? 'run' : to, token)
    setSaid(answer.ok ? null : 'failed')
    if (answer.ok) setGiven({ for: to, link: reach + linkTo(to === 'phone' ? '/pocket' : '/host', { room: roomId, token: answer.value.token }) })
  }
  const end = async () => {
    const answer = await endPasses(mine.sessionId, token)
    setSaid(answer.ok ? 'ended' : 'failed')
    if (answer.ok) setGiven(null)
  }
  return (
    <Dialog title={t('title')} wide onClose={onClose}>
      <p>{t('say')}</p>
      <div className={buttons.buttons}>
        <Button look="plain" data-first onClick={() => void give('phone')}>
          {t('phone')}
        </Button>
        {RIGHTS.map((rights) => (
          <Button key={rights} look="plain" onClick={() => void give(rights)}>
            {t(`rights.${rights}.go`)}
          </Button>
        ))}
      </div>
      {given && (
        <figure className={css.given}>
          <QrCode text={given.link} size="13rem" />
          <figcaption>
            <b>{t('link')}</b> {given.for === 'phone' ? t('phoneSay') : t(`rights.${given.for}.told`)}
            <a href={given.link} target="_blank" rel="noopener">
              {given.link}
            </a>
          </figcaption>
        </figure>
      )}
      <div className={buttons.buttons}>
        <Button look="plain" onClick={() => void end()}>
          {t('end')}
        </Button>
      </div>
      <p role="status">{said && t(said)}</p>
    </Dialog>
  )
}
