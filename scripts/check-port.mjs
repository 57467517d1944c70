// Asks for the port before the database is touched: a start beside a running site must not migrate under it.
import { createServer } from 'node:net'
import { StepFailed } from './step.mjs'

/** Throws StepFailed when another program has the port. What else may be wrong with it, the server says. */
export async function checkPort(port = process.env.PORT || '3000', host = process.env.HOST || '0.0.0.0') {
  const number = Number(port)
  if (!Number.isInteger(number) || number < 1 || number > 65_535) return
  const code = await tryToListen(number, host)
  if (code !== 'EADDRINUSE') return
  throw new StepFailed(`Port ${port} is in use: stop what uses it, or choose another with PORT. Nothing was changed.`)
}

/** @returns {Promise<string | undefined>} the error's code, if listening fails */
function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
}
