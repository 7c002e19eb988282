import { createServer } from 'node:http'
import { Room, Server } from '@colyseus/core'
import { defineTypes, Encoder, MapSchema, Schema, StateView, view } from '@colyseus/schema'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { tellBench } from '../process.ts'
import { readScript } from '../script.ts'
import { ScriptedRoom } from '../scripted.ts'

/**
 * Colyseus as it comes: a patch each 50 ms. The state is a map of fields for all and one for each who sees more, shown to
 * them alone by a StateView. A field is a value three levels deep at most, as JSON; the schema's own types can't hold lists
 * of records that differ.
 */
const DEEP = 3

// The room of its usual buffer is a fraction of this state.
Encoder.BUFFER_SIZE = 1024 * 1024

class Part extends Schema {}
defineTypes(Part, { fields: { map: 'string' } })

class State extends Schema {}
defineTypes(State, { version: 'number', public: Part, own: { map: Part } })
view()(State.prototype, 'own')

const script = readScript()

class ScriptedStage extends Room {
  maxClients = 64
  autoDispose = false

  onCreate() {
    this.scripted = new ScriptedRoom(script)
    const { public: shown, own } = this.scripted.parts
    const state = new State()
    state.version = 0
    state.public = partFrom(shown)
    state.own = new MapSchema()
    for (const [who, part] of Object.entries(own)) state.own.set(who, partFrom(part))
    this.setState(state)
    this.onMessage('move', (client, move) => this.move(client, move))
  }

  onJoin(client, { who }) {
    client.userData = { who }
    client.view = new StateView()
    const own = this.state.own.get(who)
    if (own) client.view.add(own)
  }

  move(client, move) {
    const { to, ops, own } = this.scripted.move(client.userData.who, move)
    const { parts } = this.scripted
    this.state.version = to
    write(this.state.public, parts.public, ops)
    for (const [who, theirs] of own) write(this.state.own.get(who), parts.own[who], theirs)
    client.send('done', to)
  }
}

function partFrom(tree) {
  const part = new Part()
  part.fields = new MapSchema()
  for (const [key, value] of fieldsOf(tree, [])) part.fields.set(key, JSON.stringify(value))
  return part
}

function fieldsOf(value, path) {
  if (path.length === DEEP || typeof value !== 'object' || value === null) return [[path.join('.'), value]]
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, [...path, key]))
}

/** Writes those fields anew that an operation touched, from the tree in which it was carried out. */
function write({ fields }, tree, ops) {
  for (const [path] of ops) {
    const field = path.slice(0, DEEP)
    const value = field.reduce((node, key) => node?.[key], tree)
    const found = value === undefined ? [] : fieldsOf(value, field)
    if (found.length === 0) fields.delete(field.join('.'))
    for (const [key, inner] of found) fields.set(key, JSON.stringify(inner))
  }
}

const http = createServer()
const server = new Server({ transport: new WebSocketTransport({ server: http }), greet: false, gracefullyShutdown: false })
server.define('stage', ScriptedStage)
await server.listen(0, '127.0.0.1')
tellBench({ url: `http://127.0.0.1:${http.address().port}` }, () => server.gracefullyShutdown(false))
