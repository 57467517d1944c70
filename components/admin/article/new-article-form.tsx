// Beginning an article: the few things that have to be known before the first word. Everything can be changed later. A
// section or a byline that is missing is made here, so that nothing typed is left behind on the way to another screen.
'use client'
import { Alert, Button, Select, Stack, TextInput, Title } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { useUnsavedGuard } from '#admin/forms/use-unsaved-guard.ts'
import { useAction } from '#admin/use-action.ts'
import { useRefusalWords } from '#admin/use-refusal-words.ts'
import { textLimits } from '#domain/article.ts'
import { isInOtherScript } from '#domain/name-language.ts'
import { asLocale, type Locale, languageOf, locales } from '#i18n/locales.ts'
import type { Choice } from '#newsroom/view/article-screen-view.ts'
import type { LabelInput } from '#newsroom/view/label-view.ts'
import type { PersonInput } from '#newsroom/view/person-view.ts'
import type { RefusalView } from '#newsroom/view/refusal-view.ts'
import { ChoiceOrNew } from './choice-or-new.tsx'
import { useChoiceOrNew } from './use-choice-or-new.ts'

export type NewArticle = {
  readonly locale: Locale
  readonly sectionId: string
  readonly authorId: string | null
  readonly headline: string
}

/** Of those who make sections and people. */
type SetUpActions = {
  readonly saveSection: Action<[LabelInput], { readonly id: string }>
  readonly savePerson: Action<[PersonInput], { readonly id: string }>
}

type NewArticleFormProps = {
  readonly sections: readonly Choice[]
  readonly people: readonly Choice[]
  readonly initial: NewArticle
  /** Absent: whoever looks makes neither. */
  readonly setUp: SetUpActions | undefined
  readonly create: Action<[NewArticle], { readonly articleNumber: number }>
}

export function NewArticleForm({ sections, people, initial, setUp, create }: NewArticleFormProps) {
  const texts = useTranslations('admin.article.new')
  const { refusalWords, issueWords } = useRefusalWords()
  const [locale, setLocale] = useState(initial.locale)
  const [headline, setHeadline] = useState(initial.headline)
  const [isBegun, setBegun] = useState(false)
  const section = useChoiceOrNew(sections, initial.sectionId, setUp && ((name) => setUp.saveSection(called(name))))
  const author = useChoiceOrNew(people, initial.authorId, setUp && ((name) => setUp.savePerson(personCalled(name))))
  const action = useAction(create)
  const router = useRouter()
  const lang = languageOf(locale).htmlLang
  const isTyped = [headline, section.newName, author.newName].some((one) => one !== undefined && one.trim() !== '')
  useUnsavedGuard(isTyped && !isBegun)

  const called = (name: string): LabelInput => ({
    originLocale: locale,
    texts: { [locale]: { name, description: '' } },
  })
  const personCalled = (name: string): PersonInput => ({
    ...{ kind: 'person', originLocale: locale, photoId: null },
    texts: { [locale]: { name, jobTitle: '', biography: '' } },
  })

  async function begin(event: FormEvent): Promise<void> {
    event.preventDefault()
    const sectionId = await section.settle()
    if (!sectionId) return
    const authorId = await author.settle()
    if (authorId === undefined) return
    const created = await action.run({ locale, sectionId, authorId, headline })
    if (!created) return
    setBegun(true)
    router.push(`/admin/articles/${created.articleNumber}/${locale}`)
  }

  const refusedName = (refusal: RefusalView | undefined): string | undefined =>
    refusal && (refusal.issues[0] ? issueWords(refusal.issues[0]) : refusalWords(refusal))
  const hasSection = section.newName === undefined ? section.choices.length > 0 : section.newName.trim() !== ''

  return (
    <Stack component="form" maw="28rem" mx="auto" onSubmit={(event: FormEvent) => void begin(event)}>
      <Title order={1} size="h2">
        {texts('title')}
      </Title>
      {section.choices.length === 0 && !setUp && (
        <Alert color="yellow">
          {texts('noSections')} {texts('askChief')}
        </Alert>
      )}
      <TextInput
        label={texts('headline')}
        description={texts('headlineHint')}
        size="md"
        lang={lang}
        maxLength={textLimits.headline}
        value={headline}
        onChange={(event) => setHeadline(event.currentTarget.value)}
        error={action.fieldError('texts.headline')}
        data-autofocus
      />
      <Select
        label={texts('locale')}
        data={locales.map((one) => ({ value: one, label: languageOf(one).autonym }))}
        value={locale}
        onChange={(chosen) => chosen !== null && setLocale(asLocale(chosen))}
        allowDeselect={false}
      />
      {isInOtherScript(headline, lang) && <Alert color="yellow">{texts('otherScript')}</Alert>}
      <ChoiceOrNew
        words={{
          ...{ label: texts('section'), newLabel: texts('newSection') },
          ...{ add: texts('addSection'), choose: texts('chooseSection') },
        }}
        description={section.choices.length === 0 && setUp ? texts('noSections') : undefined}
        choices={section.choices}
        value={section.id}
        onChoose={section.choose}
        newName={section.newName}
        onName={section.name}
        maxLength={100}
        lang={lang}
        error={refusedName(section.refusal) ?? action.fieldError('sectionId')}
      />
      <ChoiceOrNew
        words={{
          ...{ label: texts('author'), newLabel: texts('newPerson') },
          ...{ add: texts('addPerson'), choose: texts('choosePerson') },
        }}
        description={author.choices.length === 0 && setUp ? texts('noPeople') : undefined}
        choices={author.choices}
        value={author.id}
        onChoose={author.choose}
        isOptional
        newName={author.newName}
        onName={author.name}
        maxLength={200}
        lang={lang}
        error={refusedName(author.refusal)}
      />
      <Button type="submit" loading={action.isBusy || section.isBusy || author.isBusy} disabled={!hasSection}>
        {texts('begin')}
      </Button>
    </Stack>
  )
}
