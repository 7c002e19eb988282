import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { Notice } from './Notice.tsx'
import css from './notice.module.css'

const Check = lazy(() => import('./Check.tsx'))
const Cards = lazy(() => import('./Cards.tsx'))
const Recording = lazy(() => import('./Recording.tsx'))
const Report = lazy(() => import('./Report.tsx'))

/** The pages that nobody needs while a room is played; and what stands at an address without a page. */
export default function Rest({ page }: { page: string }) {
  const t = useTranslations('room')
  switch (page) {
    case 'check':
      return <Check />
    case 'cards':
      return <Cards />
    case 'recording':
      return <Recording />
    case 'report':
      return <Report />
    default:
      return (
        <Notice title={t('noPage')} told="">
          <a className={css.way} href="/">
            {t('toFront')}
          </a>
        </Notice>
      )
  }
}
