import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { offerSharing } from './offer-sharing.ts'

function shareButton() {
  const listeners: (() => void)[] = []
  return {
    hidden: true,
    dataset: { shareUrl: 'https://litopys.example/ua/news/a-1', shareTitle: 'Заголовок' },
    addEventListener: (_kind: 'click', listener: () => void) => {
      listeners.push(listener)
    },
    press: () => {
      for (const listener of listeners) listener()
    },
  }
}

describe('offerSharing', () => {
  it('shows the button where the device can share, and shares the article', () => {
    const button = shareButton()
    const share = vi.fn(() => Promise.resolve())
    offerSharing([button], { share })
    expect(button.hidden).toBe(false)
    button.press()
    expect(share).toHaveBeenCalledWith({ url: 'https://litopys.example/ua/news/a-1', title: 'Заголовок' })
  })

  it('leaves the page alone where it cannot', () => {
    const button = shareButton()
    offerSharing([button], {})
    expect(button.hidden).toBe(true)
  })

  it('says nothing when the reader changes their mind', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const button = shareButton()
    offerSharing([button], { share: () => Promise.reject(new DOMException('closed', 'AbortError')) })
    button.press()
    // Node looks for rejections that nobody took after the microtasks of the turn in which they happened.
    await setImmediate()
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})
