/**
 * Does something after the frame with the letter rather than before it; where the browser cannot say when that is, at
 * once. A browser that is never idle does it after half a second.
 */
export function whenIdle(work: () => void): void {
  if (window.requestIdleCallback) window.requestIdleCallback(work, { timeout: 500 })
  else work()
}
