// A way to another program of this machine that can be taken away and given back, as a network does it.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type InterruptibleWay = {
  readonly port: number
  /** Cuts what is open and refuses what is new. */
  takeAway(): Promise<void>
  giveBack(): Promise<void>
}

/** Opens a way to a port of this machine. */
export async function openWayTo(target: number): Promise<InterruptibleWay> {
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    near.pipe(far).pipe(near)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        near.destroy()
        far.destroy()
        sockets.delete(socket)
      })
    }
  })
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    port,
    takeAway: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
    giveBack: () => listen(port),
  }
}
