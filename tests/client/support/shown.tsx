import { act, render } from '@testing-library/react'
import { Suspense, type ReactNode } from 'react'
import { loadContent } from '../../../client/content.ts'
import { Words } from '../../../client/messages/Words.tsx'

/** Draws a screen and waits for the words of the town. */
export async function shown(screen: ReactNode): Promise<void> {
  await loadContent()
  await act(async () => {
    render(
      <Words>
        <Suspense>{screen}</Suspense>
      </Words>,
    )
  })
}
