// The screen on which an article is written: its languages and the state of the text above, the text in the middle,
// everything else beside it.
'use client'
import { Accordion, Alert, VisuallyHidden } from '@mantine/core'
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks'
import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Action } from '#admin/action-answer.ts'
import { blocksToDocument } from '#admin/editor/blocks-to-document.ts'
import { countText, outlineOf } from '#admin/editor/count-text.ts'
import type { FoundArticle } from '#admin/editor/link-dialog.tsx'
import { newBlockId } from '#admin/editor/new-block-id.ts'
import type { SaveCredit } from '#admin/photos/photo-credit-field.tsx'
import { useIsSaved, useSaveState } from '#admin/saving/use-save-state.ts'
import { useRefreshOnReturn } from '#admin/use-refresh-on-return.ts'
import { textLimits } from '#domain/article.ts'
import { slugify } from '#domain/slug.ts'
import { type Locale, languageOf } from '#i18n/locales.ts'
import type { ArticleScreen as ArticleScreenView, FilingView } from '#newsroom/view/article-screen-view.ts'
import { AddressPanel } from './address-panel.tsx'
import { ArticleDraftContext } from './article-draft-context.ts'
import { ArticleHead } from './article-head.tsx'
import classes from './article-screen.module.css'
import { FilingPanel } from './filing-panel.tsx'
import { freshTabs } from './fresh-tabs.ts'
import { GrowingText } from './growing-text.tsx'
import { KeptDraftOffer } from './kept-draft-offer.tsx'
import { LeadPhoto } from './lead-photo.tsx'
import { TextEditor } from './text-editor.tsx'
import { TextFacts } from './text-facts.tsx'
import { TranslationHint } from './translation-hint.tsx'
import { type ArticleDraftState, useArticleDraft } from './use-article-draft.ts'
import { useFiling } from './use-filing.ts'
import { useScreenPhotos } from './use-screen-photos.ts'
import { useTypography } from './use-typography.tsx'

const ConflictScreen = dynamic(() => import('./conflict-screen.tsx').then((module) => module.ConflictScreen))
const PreviewDrawer = dynamic(() => import('#admin/preview/preview-drawer.tsx').then((module) => module.PreviewDrawer))

export type ArticleScreenProps = {
  readonly screen: ArticleScreenView
  readonly userId: string
  readonly refile: Action<[FilingView], undefined>
  readonly searchArticles: Action<[string], readonly FoundArticle[]>
  readonly saveCredit: SaveCredit
  readonly openPreview: Action<['desk' | 'link'], { readonly path: string }>
  /** What stands between this edition and its readers; it may use `useDraftOnScreen`. */
  readonly publishing?: ReactNode
}

export function ArticleScreen(props: ArticleScreenProps) {
  const { screen, userId } = props
  const { number, locale, siteUrl } = screen
  const texts = useTranslations('admin.article')
  const draft = useArticleDraft(screen, userId)
  const { fields, saver } = draft
  /** The screen on which it was moved: until it is drawn anew, readers may know an address that it does not know of. */
  const movedOn = useRef<ArticleScreenView>(null)
  const filing = useFiling(screen, props.refile)
  const photos = useScreenPhotos(screen, props.saveCredit)
  const [facts, setFacts] = useState(() => factsOf(blocksToDocument(screen.draft.texts.body, newBlockId)))
  const [isPreviewOpen, setPreviewOpen] = useState(false)
  const [nextStepSlot, setNextStepSlot] = useState<HTMLElement | null>(null)
  const count = useDebouncedCallback((state: EditorState) => {
    setFacts(factsOf(state.doc))
  }, 300)
  const typography = useTypography(draft, locale)
  // A photo's description, or a name that was missing, is given on another screen.
  useRefreshOnReturn()
  usePublishingInAddress()
  const isReadOnly = screen.access !== 'write'
  const lang = languageOf(locale).htmlLang
  useHotkeys([['mod+S', () => saver.save('explicit')]], [], true)

  function changeHeadline(headline: string): void {
    // The address follows the headline until somebody chooses another, and no longer once readers know it.
    const { slugTable } = languageOf(locale)
    const isPublic = screen.livePath !== undefined || movedOn.current === screen
    const follows = !isPublic && fields.slug === slugify(fields.headline, slugTable)
    draft.change('headline', headline)
    if (follows) draft.change('slug', slugify(headline, slugTable))
  }

  async function pickLeadPhoto(): Promise<void> {
    const photo = await photos.pick?.()
    if (photo) filing.change({ ...filing.filing, leadPhotoId: photo.id })
  }

  async function searchArticles(words: string): Promise<readonly FoundArticle[]> {
    const answer = await props.searchArticles(words).catch(() => undefined)
    return answer?.kind === 'done' ? answer.value : []
  }

  const isSaved = useIsSaved(saver, screen.draft.version)
  const editions = freshTabs(screen, { isSaved, isRefiled: filing.isRefiled, editionState: draft.editionState })
  const isAhead = editions.some((one) => one.locale === locale && one.isAhead)
  const leadPhoto = photos.find(filing.filing.leadPhotoId ?? '')
  const onScreen = {
    ...{ articleNumber: number, locale, saver, editionState: draft.editionState },
    ...{ filingSaves: filing.saves, nextStepSlot },
    adopt: (version: number) => {
      movedOn.current = screen
      saver.adopt(version)
    },
  }

  return (
    <ArticleDraftContext value={onScreen}>
      <div className={classes['screen']}>
        <VisuallyHidden component="h1">
          № {number} <span lang={lang}>{fields.headline}</span>
        </VisuallyHidden>
        <ArticleHead
          {...{ screen, editions, saver, isReadOnly }}
          onPreview={() => setPreviewOpen(true)}
          nextStepRef={setNextStepSlot}
        />

        <div className={classes['columns']}>
          <article className={classes['text']} aria-label={texts('title')}>
            {screen.access === 'not-yours' && <Alert color="yellow">{texts('notYours')}</Alert>}
            {screen.access === 'scheduled' && <Alert color="yellow">{texts('scheduled')}</Alert>}
            {screen.draft.state === 'ready' && draft.editionState === 'draft' && (
              <Alert color="yellow">{texts('draftAgain')}</Alert>
            )}
            <TranslationHint screen={screen} saver={saver} />
            {screen.access === 'write' && draft.editionState === 'live' && (
              <p className={classes['note']} data-ahead={isAhead || undefined}>
                {texts(isAhead ? 'aheadNote' : 'liveNote')}
              </p>
            )}
            <GrowingText
              label={texts('headline')}
              kind="headline"
              value={fields.headline}
              lang={lang}
              maxLength={textLimits.headline}
              isReadOnly={isReadOnly}
              onChange={changeHeadline}
              onDone={() => document.querySelector<HTMLElement>(`.${classes['standfirst']}`)?.focus()}
            />
            <GrowingText
              label={texts('standfirst')}
              kind="standfirst"
              value={fields.standfirst}
              lang={lang}
              maxLength={textLimits.standfirst}
              isReadOnly={isReadOnly}
              onChange={(value) => draft.change('standfirst', value)}
              onDone={() => draft.body.current?.focus()}
            />
            <LeadPhoto
              photo={leadPhoto}
              fields={fields}
              lang={lang}
              isReadOnly={isReadOnly}
              crediting={photos.crediting}
              onPick={photos.pick && (() => void pickLeadPhoto())}
              onRemove={() => filing.change({ ...filing.filing, leadPhotoId: null })}
              onChange={draft.change}
            />
            <TextEditor
              handle={draft.body}
              body={screen.draft.texts.body}
              locale={locale}
              isReadOnly={isReadOnly}
              undoName={`${userId}/${number}/${locale}`}
              photos={photos}
              searchArticles={searchArticles}
              onTypography={typography}
              onUpdate={(state, isTextChanged) => {
                draft.takeBody(state, isTextChanged)
                count(state)
              }}
            />
          </article>

          <aside className={classes['aside']} aria-label={texts('aside')}>
            <div id="publishing" className={classes['publishing']} tabIndex={-1}>
              {props.publishing}
            </div>
            <TextFacts {...facts} onGo={(position) => draft.body.current?.focusAt(position)} />
            <Accordion
              multiple
              defaultValue={['filing']}
              variant="default"
              chevronPosition="left"
              classNames={{
                item: classes['section'] ?? '',
                control: classes['sectionHead'] ?? '',
                content: classes['sectionBody'] ?? '',
              }}
            >
              <Accordion.Item value="filing" data-field="filing">
                <Accordion.Control>{texts('filing.title')}</Accordion.Control>
                <Accordion.Panel>
                  <FilingPanel
                    filing={filing.filing}
                    choices={screen.choices}
                    isReadOnly={screen.access === 'not-yours'}
                    mayAddPeople={screen.mayAddPeople}
                    mayAddTags={screen.mayAddTags}
                    onChange={filing.change}
                  />
                </Accordion.Panel>
              </Accordion.Item>
              <Accordion.Item value="address" data-field="slug">
                <Accordion.Control>{texts('address.title')}</Accordion.Control>
                <Accordion.Panel>
                  <AddressPanel
                    {...{ number, locale, siteUrl, fields, isReadOnly }}
                    photo={leadPhoto}
                    onChange={draft.change}
                  />
                </Accordion.Panel>
              </Accordion.Item>
            </Accordion>
          </aside>
        </div>
      </div>
      {!isReadOnly && <KeptDraftOffer screen={screen} userId={userId} draft={draft} />}
      <OpenConflict draft={draft} locale={locale} />
      {isPreviewOpen && (
        <PreviewDrawer
          openPreview={props.openPreview}
          flush={() => saver.flush()}
          onClose={() => setPreviewOpen(false)}
        />
      )}
    </ArticleDraftContext>
  )
}

/** What two people typed, while it is not known which of it stays. */
function OpenConflict({ draft, locale }: { readonly draft: ArticleDraftState; readonly locale: Locale }) {
  const state = useSaveState(draft.saver)
  return state.kind === 'conflict' ? <ConflictScreen conflict={state.conflict} draft={draft} locale={locale} /> : null
}

/** Whoever comes from a translation that is done goes on where it is published. */
function usePublishingInAddress(): void {
  useEffect(() => {
    if (window.location.hash === '#publishing') document.getElementById('publishing')?.focus()
  }, [])
}

function factsOf(document: Node) {
  return { counts: countText(document), outline: outlineOf(document) }
}
