import { setTimeout as pause } from 'node:timers/promises'

/** Waits until something answers at `url`. Throws after 30 s. */
export async function answering(url: string): Promise<void> {
  const deadline = performance.now() + 30_000
  while (performance.now() < deadline) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    )
    if (isThere) return
    await pause(50)
  }
  throw new Error(`Nothing answers at ${url}`)
}
