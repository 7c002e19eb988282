// The door into a thread that lives worlds: Node starts a worker from plain JavaScript only, and tsx reads the rest.
import { register } from 'tsx/esm/api'

register()
await import('./world-worker.ts')
