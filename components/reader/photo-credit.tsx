// Who made a photo. Read aloud it says so in full words, on the page in short ones. What an algorithm drew is no photo.

import type { PhotoView } from '#edition/view/photo-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { VisuallyHidden } from '#shared/visually-hidden.tsx'

export function PhotoCredit({ photo }: { photo: PhotoView }) {
  const t = useTranslations('reader.photo')
  return (
    <span className="credit">
      <VisuallyHidden>{t(photo.isAlgorithmMade ? 'illustrationCreditPrefix' : 'creditPrefix')}</VisuallyHidden>
      {t.rich(photo.isAlgorithmMade ? 'illustrationCredit' : 'credit', {
        label: (words) => <span aria-hidden="true">{words}</span>,
        who: () => <bdi lang={photo.creditLang}>{photo.credit}</bdi>,
      })}
    </span>
  )
}
