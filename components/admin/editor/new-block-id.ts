// Ids for blocks that are new. Not randomUUID(): a browser has that only on https and localhost, and a newsroom may
// work on an address of its own network.

const letters = '0123456789abcdefghijklmnopqrstuvwxyz'

/** 16 characters, about 82 bits. */
export function newBlockId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => letters[byte % letters.length]).join('')
}
