// The share button is in every article, hidden; it appears where the device has a way of sharing.

type Sharer = Pick<Navigator, 'share' | 'canShare'> | { readonly share?: undefined }

/** Shows the share buttons of the page and lets them open the device's own sharing sheet. */
export function offerSharing(page: Document, device: Sharer): void {
  const { share } = device
  if (share === undefined) return
  for (const button of page.querySelectorAll<HTMLButtonElement>('button[data-share-url]')) {
    const { shareUrl: url, shareTitle: title } = button.dataset
    if (url === undefined || title === undefined) continue
    button.hidden = false
    button.addEventListener('click', () => {
      // Closing the sheet without sharing rejects; there is nothing to say to that.
      share.call(device, { url, title }).catch(() => undefined)
    })
  }
}
