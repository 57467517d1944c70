// The share button is in every article, hidden; it appears where the device has a way of sharing.

type ShareButton = {
  hidden: HTMLElement['hidden']
  readonly dataset: Readonly<Record<string, string | undefined>>
  addEventListener(kind: 'click', listener: () => void): void
}

type Device = { readonly share?: ((data: { url: string; title: string }) => Promise<void>) | undefined }

/** Shows the buttons and lets them open the device's own sharing sheet. */
export function offerSharing(buttons: Iterable<ShareButton>, device: Device): void {
  if (device.share === undefined) return
  for (const button of buttons) {
    const { shareUrl: url, shareTitle: title } = button.dataset
    if (url === undefined || title === undefined) continue
    button.hidden = false
    // Closing the sheet without sharing rejects; there is nothing to say to that.
    button.addEventListener('click', () => void device.share?.({ url, title }).catch(() => undefined))
  }
}
