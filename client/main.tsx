import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { must } from '../shared/kit/assert.ts'
import { App } from './app/App.tsx'
import { ErrorBoundary } from './app/ErrorBoundary.tsx'
import { FirstWords } from './messages/FirstWords.tsx'
import { forgetOld } from './net/keys.ts'
import { readAskedLine } from './net/transport.ts'
import { startTheme } from './theme/theme.ts'
import './theme/theme.css'

startTheme()
readAskedLine()
forgetOld(Date.now())
createRoot(must(document.getElementById('root'), 'the root of the page')).render(
  <StrictMode>
    <ErrorBoundary>
      <FirstWords>
        <App />
      </FirstWords>
    </ErrorBoundary>
  </StrictMode>,
)
