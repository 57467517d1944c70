// The face beside a name. Without a file there is nothing to show: a portrait has no caption to stand alone.

import type { PhotoView } from '#edition/view/photo-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { PhotoCredit } from './photo-credit.tsx'
import { Picture } from './picture.tsx'

export function Portrait({ photo }: { photo: PhotoView }) {
  const t = useTranslations('reader.photo')
  if (!photo.file) return null
  return (
    <figure className="portrait">
      <Picture file={photo.file} alt={photo.file.alt} lang={photo.file.altLang} size="portrait" loads="first" />
      <figcaption>
        <PhotoCredit photo={photo} />
        {photo.isAlgorithmMade && <span className="algorithm-label">{t('algorithmMade')}</span>}
      </figcaption>
    </figure>
  )
}
