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

test('what lets somebody in who knows it is not written down', async () => {
  const lines = vi.spyOn(log(), 'info')
  lines.mockClear()
  const server = createServer((request, response) => {
    openRequestLog(request, response, () => '127.0.0.1')
    response.end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  for (const path of ['/admin/set-up/a-secret?x=1', '/ADMIN/set-up/a-secret', '/preview/a-secret/', '/admin/users']) {
    await fetch(`http://127.0.0.1:${port}${path}`)
  }
  await expect.poll(() => lines.mock.calls.length).toBe(4)
  const targets = lines.mock.calls.map(([line]) => (line as { target: string }).target)
  expect(targets).toEqual(['/admin/set-up/…?x=1', '/ADMIN/set-up/…', '/preview/…/', '/admin/users'])
  server.close()
})
