import { StrictMode, Suspense, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { SceneName } from '../tests/support/fixtures/views.ts'
import { citizenView, projectorView } from '../tests/support/fixtures/views.ts'
import { must } from '../shared/kit/assert.ts'
import type { PlaceId } from '../shared/vocabulary/content.ts'
import { Words } from './messages/Words.tsx'
import { MiniTown } from './pieces/town/MiniTown.tsx'
import { Projector } from './screens/projector/Projector.tsx'
import { startTheme } from './theme/theme.ts'
import './theme/theme.css'

/** While drawing only, never built: `workbench.html?screen=projector&scene=plan&citizens=40&paused&lost`. */
const asked = new URLSearchParams(location.search)
const scene = (asked.get('scene') ?? 'plan') as SceneName
const citizens = Number(asked.get('citizens') ?? 18)

function Board() {
  const [name, setName] = useState(scene)
  const view = projectorView(name, { citizens })
  const room = { ...view.room, paused: asked.has('paused'), glass: asked.get('wall') }
  const seconds = room.deadline === null ? null : (room.deadline - room.now) / 1000
  Object.assign(window, { scene: setName })
  return <Projector view={{ ...view, room }} secondsLeft={seconds} joinUrl="http://192.168.1.24:8080/j/KRT749" lost={asked.has('lost')} />
}

function Phone() {
  const [place, setPlace] = useState<PlaceId | null>('work')
  const { town, me } = citizenView(scene, { citizens })
  return (
    <main>
      <MiniTown town={town} seat={me?.seat ?? 7} at="work" shut={['station']} chosen={place} onChoose={setPlace} />
    </main>
  )
}

startTheme()
createRoot(must(document.getElementById('root'), 'the root of the page')).render(
  <StrictMode>
    <Words>
      <Suspense>{asked.get('screen') === 'mini' ? <Phone /> : <Board />}</Suspense>
    </Words>
  </StrictMode>,
)
