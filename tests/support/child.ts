import { fork, type ChildProcess } from 'node:child_process'

/** A process of its own that speaks in messages. */
export type Child = {
  /** Sends a message and resolves to the next one that comes back. */
  ask<T>(message: unknown): Promise<T>
  tell(message: unknown): void
  /** Whether it ended without being asked to. */
  readonly isDead: boolean
  /** Asks it to end, and resolves once it has. */
  end(): Promise<void>
}

/** Starts a file in a process of its own; resolves with its first message. */
export async function startChild<T>(file: URL, env: Record<string, string>): Promise<{ child: Child; hello: T }> {
  const process_ = fork(file, {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let isEnding = false
  let isDead = false
  process_.once('exit', () => (isDead = !isEnding))
  const hello = await nextMessage<T>(process_)
  return {
    hello,
    child: {
      ask<A>(message: unknown) {
        const answer = nextMessage<A>(process_)
        process_.send(message as string)
        return answer
      },
      tell: (message) => void process_.send(message as string),
      get isDead() {
        return isDead
      },
      end: () =>
        new Promise((resolve) => {
          isEnding = true
          if (process_.exitCode !== null || process_.signalCode !== null) return resolve()
          process_.once('exit', () => resolve())
          process_.send('end')
        }),
    },
  }
}

function nextMessage<T>(from: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => () => {
      from.off('message', onMessage).off('exit', onExit)
      settle()
    }
    const onMessage = (message: unknown) => done(() => resolve(message as T))()
    const onExit = done(() => reject(new Error('a process that was started is dead')))
    from.on('message', onMessage).on('exit', onExit)
  })
}
