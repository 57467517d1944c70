// The one script a reader may get. The page is whole without it.
import { offerSharing } from './offer-sharing.ts'

offerSharing(document.querySelectorAll<HTMLButtonElement>('button[data-share-url]'), navigator)
