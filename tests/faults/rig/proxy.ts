import { connect, createServer, type Server as NetServer, type Socket } from 'node:net'
import { chance } from '../../../shared/kit/chance.ts'
import { Lane } from './lane.ts'
import { FAIR, PORTAL_PAGE, type Weather } from './weather.ts'

const WEBSOCKET = /^upgrade: websocket\r$/im
const HTML = `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${PORTAL_PAGE.length}\r\nconnection: close\r\n\r\n${PORTAL_PAGE}`

type Link = { device: Socket; server: Socket | null; lanes: Lane[]; isForgotten: boolean }

/** A network between devices and a server: one address for devices, whatever becomes of the server behind it. */
export class Proxy {
  /** Where the server listens now; null: nowhere. */
  target: number | null = null
  readonly #seed: string
  readonly #listener: NetServer
  readonly #links = new Set<Link>()
  #weather: Weather = FAIR
  #port = 0
  #lots = 0

  constructor(seed: string) {
    this.#seed = seed
    this.#listener = createServer((device) => this.#welcome(device))
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#listener.listen(0, '127.0.0.1', resolve))
    const address = this.#listener.address()
    if (address === null || typeof address === 'string') throw new Error('no address')
    this.#port = address.port
    return this
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  get weather(): Weather {
    return this.#weather
  }

  /** Holds for new connections and for those that are open. */
  set weather(weather: Weather) {
    this.#weather = weather
    for (const { lanes } of this.#links) for (const lane of lanes) lane.look()
  }

  /** Every connection ends with a reset, on both sides. */
  cut(): void {
    for (const { device, server } of this.#links) {
      device.resetAndDestroy()
      server?.resetAndDestroy()
    }
  }

  /** Connections of now are dead on one side: `device` hears nothing of it, or `server` doesn't. New ones pass. */
  forget(who: 'device' | 'server'): void {
    for (const link of this.#links) {
      link.isForgotten = true
      for (const lane of link.lanes) lane.stop()
      if (who === 'device') link.server?.destroy()
      else link.device.destroy()
    }
  }

  close(): Promise<void> {
    this.cut()
    return new Promise((resolve) => this.#listener.close(() => resolve()))
  }

  #lot(): number {
    this.#lots += 1
    return chance(this.#seed, this.#lots)
  }

  #welcome(device: Socket): void {
    device.setNoDelay(true)
    device.on('error', () => device.destroy())
    const link: Link = { device, server: null, lanes: [], isForgotten: false }
    this.#links.add(link)
    device.once('close', () => {
      this.#links.delete(link)
      if (!link.isForgotten) link.server?.destroy()
    })
    const { newcomers } = this.#weather
    if (newcomers === 'reset') device.resetAndDestroy()
    else if (newcomers !== 'hang') device.once('data', (first: Buffer) => this.#join(link, first))
  }

  #join(link: Link, first: Buffer): void {
    const { websockets, newcomers, cutsAfter } = this.#weather
    const { device } = link
    if (newcomers === 'page') return void device.end(HTML)
    if (websockets !== undefined && WEBSOCKET.test(first.toString('latin1'))) {
      if (websockets === 'hang') return
      if (websockets !== 'strip') return void device.end(`HTTP/1.1 ${websockets} Not here\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`)
      first = Buffer.from(first.toString('latin1').replace(/^(upgrade|connection): .*\r\n/gim, ''), 'latin1')
    }
    if (this.target === null) return void device.resetAndDestroy()
    const server = connect(this.target, '127.0.0.1').setNoDelay(true)
    link.server = server
    server.on('error', () => server.destroy())
    const weather = () => this.#weather
    const lot = () => this.#lot()
    const up = new Lane({ way: 'up', to: server, weather, lot, cut: () => this.#cutOne(link) })
    const down = new Lane({ way: 'down', to: device, weather, lot, cut: () => this.#cutOne(link) })
    link.lanes.push(up, down)
    up.carry(first)
    device.on('data', (chunk: Buffer) => up.carry(chunk))
    server.on('data', (chunk: Buffer) => down.carry(chunk))
    server.once('close', () => {
      if (!link.isForgotten) down.end()
    })
    if (cutsAfter !== undefined) {
      const timer = setTimeout(() => this.#cutOne(link), cutsAfter)
      device.once('close', () => clearTimeout(timer))
    }
  }

  #cutOne({ device, server }: Link): void {
    device.resetAndDestroy()
    server?.resetAndDestroy()
  }
}
