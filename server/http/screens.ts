import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/** The addresses of screens: all of them are the one page, which finds its way by itself. */
const SCREEN = /^\/(join|j\/[\w %-]{1,40}|play|host|pocket|board|watch|check|cards|recording|report)?\/?$/

/** Serves the built client from a folder: files with a hash in their name for ever, the page itself never from a cache. */
export function serveScreens(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  if (!existsSync(folder)) return (_, response) => tell(response, 503, 'The screens are not built. `npm start` builds them.')
  const page = readFileSync(join(folder, 'index.html'))
  const missing = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' || !request.headers.accept?.includes('text/html')) return tell(response, 404, 'There is nothing at this address.')
    // A person gets the page all the same: it says so in the game's words and shows the way back.
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page)
  }
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, extensions: [], setHeaders })
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return missing(request, response)
    if (SCREEN.test((request.url ?? '/').split('?')[0] ?? '')) request.url = '/index.html'
    files(request, response, () => missing(request, response))
  }
}

function setHeaders(response: ServerResponse, path: string): void {
  if (path.startsWith('/assets/')) response.setHeader('cache-control', 'public, max-age=31536000, immutable')
  else response.setHeader('cache-control', path.endsWith('.html') ? 'no-store' : 'no-cache')
}

function tell(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(`${sentence}\n`)
}
