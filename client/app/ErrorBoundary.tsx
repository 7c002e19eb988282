import { Component, type ReactNode } from 'react'
import { room } from '../messages/en/room.ts'
import css from './notice.module.css'

/** Calm words in place of a screen that broke; the words come straight from the file, for the provider may be what broke. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <main className={css.notice}>
        <h1>{room.crashTitle}</h1>
        <p>{room.crashTold}</p>
        <a className={css.way} href={location.pathname}>
          {room.reload}
        </a>
      </main>
    )
  }
}
