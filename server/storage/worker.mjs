// The door into the storage thread: Node starts a worker from plain JavaScript only, and tsx reads the rest.
import { register } from 'tsx/esm/api'

register()
await import('./sqlite-worker.ts')
