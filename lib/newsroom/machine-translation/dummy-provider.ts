// Translates nothing: it says of every text into which language it should have gone. For tests, and for trying out what
// a machine's proposals look like without sending a text anywhere.
import type { MtProvider } from './mt-provider.ts'

export const dummyProvider: MtProvider = {
  name: 'dummy',
  supports: (from, to) => from !== to,
  limits: { items: 50, characters: 20_000 },
  translate: async (items, { to, signal }) => {
    signal.throwIfAborted()
    return items.map(({ id, text }) => ({ id, text: `[${to}] ${text}` }))
  },
}
