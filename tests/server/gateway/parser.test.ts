import { Encoder, PacketType, type Packet } from 'socket.io-parser'
import { expect, test } from 'vitest'
import { parser } from '../../../server/gateway/parser.ts'

const PACKETS: readonly Packet[] = [
  { type: PacketType.CONNECT, nsp: '/', data: { sid: 'a1' } },
  { type: PacketType.CONNECT, nsp: '/' },
  { type: PacketType.DISCONNECT, nsp: '/' },
  { type: PacketType.CONNECT_ERROR, nsp: '/', data: { message: 'unknown-token', data: { code: 'unknown-token' } } },
  { type: PacketType.EVENT, nsp: '/', data: ['patch', { from: 1, to: 2, ops: [[['room', 'now'], 5]] }] },
  { type: PacketType.EVENT, nsp: '/', id: 0, data: ['intent', { id: 'x', type: 'ready' }] },
  { type: PacketType.EVENT, nsp: '/elsewhere', data: ['view', { text: '“ä” \u{1f3d8}' }] },
  { type: PacketType.ACK, nsp: '/', id: 12, data: [{ ok: true, version: 7 }] },
]

test.each(PACKETS)('packet $type of $nsp is written as the library writes it', (packet) => {
  expect(new parser.Encoder().encode(packet)).toEqual(new Encoder().encode(packet))
})
