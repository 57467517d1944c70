// What was wrong in this article, and when it was put right.

import type { CorrectionView } from '#edition/view/correction-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { Time } from '#shared/time.tsx'

export function CorrectionNotes({ corrections }: { corrections: readonly CorrectionView[] }) {
  const t = useTranslations('reader.article')
  if (corrections.length === 0) return null
  return (
    <section className="correction-notes" aria-labelledby="corrections">
      <h2 id="corrections">{t('corrections')}</h2>
      {corrections.map((correction) => (
        <p key={`${correction.at.iso} ${correction.note}`} dir="auto">
          <Time iso={correction.at.iso} text={correction.at.text} className="correction-time" /> {correction.note}
        </p>
      ))}
    </section>
  )
}
