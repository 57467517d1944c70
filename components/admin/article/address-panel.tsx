// The address of the edition, and how search engines and social networks show it.
'use client'
import { Button, Stack, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'next-intl'
import { textLimits } from '#domain/article.ts'
import { slugify } from '#domain/slug.ts'
import { pathOf } from '#i18n/addresses.ts'
import { type Locale, languageOf } from '#i18n/locales.ts'
import type { PickedPhoto } from '#newsroom/view/article-screen-view.ts'
import classes from './article-screen.module.css'
import type { DraftFields } from './use-article-draft.ts'

type AddressPanelProps = {
  readonly number: number
  readonly locale: Locale
  readonly siteUrl: string
  readonly fields: DraftFields
  readonly photo: PickedPhoto | undefined
  readonly isReadOnly: boolean
  readonly onChange: (field: keyof DraftFields, value: string) => void
}

export function AddressPanel({ number, locale, siteUrl, fields, photo, isReadOnly, onChange }: AddressPanelProps) {
  const texts = useTranslations('admin.article.address')
  const suggestion = slugify(fields.headline, languageOf(locale).slugTable)
  const path = pathOf({ kind: 'article', locale, slug: fields.slug, number })
  const title = fields.seoTitle || fields.headline || texts('noTitle')
  const description = fields.seoDescription || fields.standfirst || texts('noDescription')
  const host = new URL(siteUrl).host

  return (
    <Stack gap="sm">
      <TextInput
        label={texts('slug')}
        description={path}
        value={fields.slug}
        maxLength={textLimits.slug}
        readOnly={isReadOnly}
        spellCheck={false}
        autoCapitalize="off"
        onChange={(event) => onChange('slug', event.currentTarget.value)}
        onBlur={() => onChange('slug', slugify(fields.slug, languageOf(locale).slugTable))}
      />
      {!isReadOnly && suggestion !== fields.slug && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange('slug', suggestion)}>
          {texts('suggest')}
        </Button>
      )}
      <TextInput
        label={texts('seoTitle')}
        placeholder={fields.headline}
        description={texts('titleLength', { count: (fields.seoTitle || fields.headline).length })}
        value={fields.seoTitle}
        maxLength={textLimits.seoTitle}
        readOnly={isReadOnly}
        onChange={(event) => onChange('seoTitle', event.currentTarget.value)}
      />
      <Textarea
        label={texts('seoDescription')}
        placeholder={fields.standfirst}
        description={texts('descriptionLength', { count: (fields.seoDescription || fields.standfirst).length })}
        value={fields.seoDescription}
        maxLength={textLimits.seoDescription}
        readOnly={isReadOnly}
        autosize
        onChange={(event) => onChange('seoDescription', event.currentTarget.value)}
      />
      <figure className={classes['result']} lang={languageOf(locale).htmlLang}>
        <figcaption>{texts('searchResult')}</figcaption>
        <p className={classes['resultAddress']}>
          {host} › {path.split('/').filter(Boolean).join(' › ')}
        </p>
        <p className={classes['resultTitle']}>{cut(title, 60)}</p>
        <p>{cut(description, 155)}</p>
      </figure>
      <figure className={classes['socialCard']} lang={languageOf(locale).htmlLang}>
        <figcaption>{texts('socialCard')}</figcaption>
        <div>
          {photo?.picture && <img src={photo.picture.src} alt="" />}
          <p className={classes['resultAddress']}>{host}</p>
          <p className={classes['resultTitle']}>{fields.headline || texts('noTitle')}</p>
          <p>{cut(description, 110)}</p>
        </div>
      </figure>
    </Stack>
  )
}

/** About where search engines and networks cut, between words. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most).replace(/\s+\S*$/, '')}…`
}
