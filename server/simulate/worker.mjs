// The door into a thread that plays rooms: Node starts a worker from plain JavaScript only, and tsx reads the rest.
import { register } from 'tsx/esm/api'

register()
await import('./room-worker.ts')
