// The door into the thread of an export: Node starts a worker from plain JavaScript only, and tsx reads the rest.
import { register } from 'tsx/esm/api'

register()
await import('./export-worker.ts')
