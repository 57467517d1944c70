import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, test, vi } from 'vitest'
import { log } from '#platform/log.ts'
import { createClientAddress } from './create-client-address.ts'
import { openRequestLog } from './request-log.ts'

test('the line of a request that was cut off says who asked', async () => {
  const lines = vi.spyOn(log(), 'info')
  const clientAddress = createClientAddress([])
  const server = createServer((request, response) => {
    openRequestLog(request, response, clientAddress)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write('GET /ua HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await once(server, 'request')
  socket.destroy()
  await expect.poll(() => lines.mock.calls.length).toBe(1)
  expect(lines.mock.calls[0]?.[0]).toMatchObject({ target: '/ua', client: '127.0.0.1', isCut: true })
  server.close()
})
