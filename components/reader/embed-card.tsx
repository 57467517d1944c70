// Something on another site, as a link that says what and where it is. Nothing of it is loaded here.

import type { BlockView } from '#edition/view/prose-view.ts'
import { useTranslations } from '#i18n/use-translations.ts'
import { ExternalLinkHint } from './external-link-hint.tsx'

export function EmbedCard({ embed }: { embed: Extract<BlockView, { kind: 'embed' }> }) {
  const t = useTranslations('reader.embed')
  return (
    <p className="embed-card">
      <span className="embed-kind">{t('media', { media: embed.media })}</span>{' '}
      <a href={embed.href} rel="external noopener" hrefLang={embed.lang}>
        <span lang={embed.lang} dir="auto">
          {embed.title}
        </span>
        <ExternalLinkHint />
      </a>{' '}
      <bdi className="embed-source">{embed.source}</bdi>
    </p>
  )
}
