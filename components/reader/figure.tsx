// A photo with its caption and credit. It may be known without its file: then only the words are shown, never a
// stand-in for the photograph.

import type { PhotoView } from '#edition/view/photo-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { VisuallyHidden } from '#shared/visually-hidden.tsx'
import { PhotoCredit } from './photo-credit.tsx'
import { Picture } from './picture.tsx'

export function Figure({ photo, place }: { photo: PhotoView; place: 'hero' | 'body' }) {
  const { file } = photo
  if (!file) {
    return (
      <figure className={`figure figure-${place} figure-without-file`}>
        <Caption photo={photo} />
      </figure>
    )
  }
  return (
    <figure className={`figure figure-${place}`}>
      <Picture
        file={file}
        alt={file.alt}
        lang={file.altLang}
        size={place}
        loads={place === 'hero' ? 'first' : 'lazily'}
      />
      <Caption photo={photo} />
    </figure>
  )
}

function Caption({ photo }: { photo: PhotoView }) {
  const t = useTranslations('reader.photo')
  return (
    <figcaption>
      {photo.caption !== '' && (
        <>
          <span className="caption">
            <VisuallyHidden>{t('captionPrefix')}</VisuallyHidden>
            <span lang={photo.lang} dir="auto">
              {photo.caption}
            </span>
          </span>{' '}
        </>
      )}
      <PhotoCredit photo={photo} />
      {photo.isAlgorithmMade && <span className="algorithm-label">{t('algorithmMade')}</span>}
    </figcaption>
  )
}
