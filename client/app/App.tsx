import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Loading } from './RoomGate.tsx'
import { usePath } from './route.ts'

const Front = lazy(() => import('../screens/front/Front.tsx'))
const Join = lazy(() => import('../screens/join/Join.tsx'))
const Play = lazy(() => import('./Play.tsx'))
const Host = lazy(() => import('./Host.tsx'))
const Pocket = lazy(() => import('./Pocket.tsx'))
const Watch = lazy(() => import('./Watch.tsx'))
const Board = lazy(() => import('./Board.tsx'))
const Rest = lazy(() => import('./Rest.tsx'))

/** The screen of the path that is open. */
export function App() {
  const t = useTranslations('room')
  return (
    <Suspense fallback={<Loading word={t('loading')} />}>
      <Screen path={usePath()} />
    </Suspense>
  )
}

function Screen({ path }: { path: string }) {
  const [, first = '', code] = path.split('/')
  switch (first) {
    case '':
      return <Front />
    case 'join':
      return <Join />
    case 'j':
      return <Join key={code} {...(code && { code })} />
    case 'play':
      return <Play />
    case 'host':
      return <Host />
    case 'pocket':
      return <Pocket />
    case 'watch':
      return <Watch />
    case 'board':
      return <Board />
    default:
      return <Rest page={first} />
  }
}
