import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { BadProxyList, createClientAddress } from './create-client-address.ts'

function requestFrom(peer: string, forwardedFor?: string): IncomingMessage {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: peer })
  const request = new IncomingMessage(socket)
  if (forwardedFor !== undefined) request.headers['x-forwarded-for'] = forwardedFor
  return request
}

test.each([
  [[], '198.51.100.7', undefined, '198.51.100.7'],
  [[], '198.51.100.7', '203.0.113.1', '198.51.100.7'],
  [['127.0.0.1'], '127.0.0.1', '203.0.113.1', '203.0.113.1'],
  [['127.0.0.1'], '::ffff:127.0.0.1', '203.0.113.1', '203.0.113.1'],
  [['127.0.0.1'], '127.0.0.1', '6.6.6.6, 203.0.113.1', '203.0.113.1'],
  [['127.0.0.1', '10.0.0.0/8'], '127.0.0.1', '6.6.6.6, 203.0.113.1, 10.1.2.3', '203.0.113.1'],
  [['10.0.0.0/8'], '11.0.0.1', '203.0.113.1', '11.0.0.1'],
  [['::1'], '::1', '2001:db8::1', '2001:db8::1'],
  [['fd00::/8'], 'fd12::1', '203.0.113.1', '203.0.113.1'],
  [['127.0.0.1'], '127.0.0.1', 'nonsense, <script>', '127.0.0.1'],
  [['127.0.0.1'], '127.0.0.1', undefined, '127.0.0.1'],
])('trusting %j, %s forwarding %s is %s', (trusted, peer, forwarded, client) => {
  expect(createClientAddress(trusted)(requestFrom(peer, forwarded))).toBe(client)
})

test.each(['localhost', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '*', '::/129'])('%s is no proxy list', (entry) => {
  expect(() => createClientAddress([entry])).toThrow(BadProxyList)
})
