import type { RequestListener } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { RenderFailed, renderPage } from './render-page.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('a page that never comes is a failure after ten seconds, and leaves no timer', async () => {
  vi.useFakeTimers()
  const silent: RequestListener = () => {}
  const rendering = expect(renderPage(silent, '/ua')).rejects.toThrow(RenderFailed)
  await vi.advanceTimersByTimeAsync(10_000)
  await rendering
  expect(vi.getTimerCount()).toBe(0)
})

test('a page that comes leaves no timer either', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const answering: RequestListener = (_, response) => response.end('<p>page</p>')
  const html = Buffer.from('<p>page</p>')
  expect(await renderPage(answering, '/ua')).toEqual({ html, link: undefined })
  expect(vi.getTimerCount()).toBe(0)
})

test('a page that begins and does not go on is a failure after ten seconds, too', async () => {
  vi.useFakeTimers()
  const rendering = expect(renderPage((_, response) => response.write('<p>the'), '/ua')).rejects.toThrow(RenderFailed)
  await vi.advanceTimersByTimeAsync(10_000)
  await rendering
  expect(vi.getTimerCount()).toBe(0)
})

test('a page that breaks off is a failure', async () => {
  const breaking: RequestListener = (_, response) => {
    response.write('<p>the beginning')
    response.destroy()
  }
  await expect(renderPage(breaking, '/ua')).rejects.toThrow(RenderFailed)
})

test.each([500, 404, 307])('status %i of Next is a failure', async (status) => {
  const answering: RequestListener = (_, response) => response.writeHead(status).end()
  await expect(renderPage(answering, '/ua')).rejects.toThrow(`status ${status}`)
})
