import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Words } from '../messages/Words.tsx'
import { keyFor } from '../net/keys.ts'
import { Session } from '../screens/console/Session.tsx'
import { Notice } from './Notice.tsx'
import css from './notice.module.css'

/** `/host`: the facilitator's desk. */
export default function Host() {
  const [key] = useState(() => keyFor('facilitator'))
  return <Words>{key ? <Session first={key} /> : <NoKey />}</Words>
}

function NoKey() {
  const t = useTranslations('room')
  return (
    <Notice title={t('noKeyTitle')} told={t('noHostKey')}>
      <a className={css.way} href="/">
        {t('toFront')}
      </a>
    </Notice>
  )
}
