import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { DoorWords } from '../../messages/DoorWords.tsx'
import { Card } from '../../pieces/Card.tsx'
import { CodeForm } from './CodeForm.tsx'
import css from './front.module.css'
import { ComeBack } from './host/ComeBack.tsx'
import { DryRun } from './host/DryRun.tsx'
import host from './host/host.module.css'
import { HostKey } from './HostKey.tsx'
import { SoloForm } from './SoloForm.tsx'

const HostForm = lazy(() => import('./HostForm.tsx'))
const OpenRecording = lazy(() => import('./OpenRecording.tsx'))
const Skyline = lazy(() => import('./Skyline.tsx'))

/** The front page: what this is, and the three ways in. */
export default function Front() {
  return (
    <DoorWords>
      <Page />
    </DoorWords>
  )
}

function Page() {
  const t = useTranslations()
  return (
    <div className={css.page} data-phase="ordinary">
      <header className={css.head}>
        <h1>{t('words.game')}</h1>
        <p className={css.lead}>{t('front.lead')}</p>
        <p>{t('front.told')}</p>
      </header>
      <Suspense fallback={<div className={css.skyline} />}>
        <Skyline />
      </Suspense>
      <main className={css.ways}>
        <Card height={3} lean="left" className={`${css.card} ${css.join}`} aria-labelledby="join">
          <h2 id="join">{t('front.joinTitle')}</h2>
          <CodeForm />
        </Card>
        <Card height={2} className={css.card} aria-labelledby="solo">
          <h2 id="solo">{t('front.soloTitle')}</h2>
          <p className={css.told}>{t('front.soloTold')}</p>
          <SoloForm />
        </Card>
        <Card height={2} lean="right" className={`${css.card} ${css.host}`} aria-labelledby="host">
          <details className={css.fold}>
            <summary>
              <h2 id="host">{t('front.hostTitle')}</h2>
              <p className={css.told}>{t('front.hostTold')}</p>
            </summary>
            <Suspense>
              <HostForm />
            </Suspense>
          </details>
          <div className={host.tools}>
            <DryRun />
            <ComeBack />
            <Suspense>
              <OpenRecording />
            </Suspense>
            <p className={host.links}>
              <a href="/check">{t('front.toCheck')}</a>
              <a href="/cards">{t('front.toCards')}</a>
            </p>
          </div>
        </Card>
      </main>
      <HostKey />
    </div>
  )
}
