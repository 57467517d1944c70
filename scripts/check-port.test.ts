import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { checkPort } from './check-port.mjs'

test('a port that another program has is refused by name, a free one is not', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = String(typeof address === 'object' ? address?.port : '')
  await expect(checkPort(port, '127.0.0.1')).rejects.toThrow(`Port ${port} is in use`)
  await new Promise((resolve) => other.close(resolve))
  await expect(checkPort(port, '127.0.0.1')).resolves.toBeUndefined()
})

test.each(['0', 'http', '70000'])('what is no port to try is for the server to judge: %s', async (port) => {
  await expect(checkPort(port, '127.0.0.1')).resolves.toBeUndefined()
})
