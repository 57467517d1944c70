// Passing the article on through the reader's own device. Without the enhancement script it takes no room.
import { useTranslations } from '#i18n/use-translations.ts'

/** `url` is absolute. The script in enhance/ shows the button where the browser can share. */
export function ShareButton({ url, title }: { url: string; title: string }) {
  const t = useTranslations('reader.article')
  return (
    <button className="share-button" type="button" hidden data-share-url={url} data-share-title={title}>
      {t('share')}
    </button>
  )
}
