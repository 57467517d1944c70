// Which models a reader could notice a change of. Writing one raises the content version in the same transaction;
// a model that is not listed here fails a test, and a write to its table fails at once.

/**
 * `visible`: every change may show on a reader page. `hidden`: no change can. `hidden-until-deleted`: edits cannot,
 * but deleting a row takes visible rows along (onDelete).
 */
export type Visibility = 'visible' | 'hidden' | 'hidden-until-deleted'

type ClassifiedModel = { readonly table: string; readonly visibility: Visibility }

export const modelVisibility: Readonly<Record<string, ClassifiedModel>> = {
  // The newsroom's side: drafts, filing of drafts, history.
  Article: { table: 'article', visibility: 'hidden-until-deleted' },
  ArticleText: { table: 'article_text', visibility: 'hidden' },
  Revision: { table: 'revision', visibility: 'hidden' },
  ArticlePerson: { table: 'article_person', visibility: 'hidden' },
  ArticleTag: { table: 'article_tag', visibility: 'hidden' },
  AuditEntry: { table: 'audit_entry', visibility: 'hidden' },
  ContentVersion: { table: 'content_version', visibility: 'hidden' },
  BlockTranslation: { table: 'block_translation', visibility: 'hidden' },
  PreviewToken: { table: 'preview_token', visibility: 'hidden' },
  PhotoUse: { table: 'photo_use', visibility: 'hidden' },

  // Who signs in. Readers see people with a byline, never users.
  User: { table: 'user', visibility: 'hidden' },
  Session: { table: 'session', visibility: 'hidden' },
  Account: { table: 'account', visibility: 'hidden' },
  Verification: { table: 'verification', visibility: 'hidden' },
  TwoFactor: { table: 'two_factor', visibility: 'hidden' },
  UsedCode: { table: 'used_code', visibility: 'hidden' },
  RateLimit: { table: 'rate_limit', visibility: 'hidden' },
  OneTimeLink: { table: 'one_time_link', visibility: 'hidden' },
  SharedLock: { table: 'shared_lock', visibility: 'hidden' },

  // What reader pages are made of.
  PublishedText: { table: 'published_text', visibility: 'visible' },
  PublishedByline: { table: 'published_byline', visibility: 'visible' },
  PublishedTag: { table: 'published_tag', visibility: 'visible' },
  FrontPick: { table: 'front_pick', visibility: 'visible' },
  Correction: { table: 'correction', visibility: 'visible' },
  CorrectionText: { table: 'correction_text', visibility: 'visible' },
  Section: { table: 'section', visibility: 'visible' },
  SectionText: { table: 'section_text', visibility: 'visible' },
  Tag: { table: 'tag', visibility: 'visible' },
  TagText: { table: 'tag_text', visibility: 'visible' },
  Person: { table: 'person', visibility: 'visible' },
  PersonText: { table: 'person_text', visibility: 'visible' },
  FormerSlug: { table: 'former_slug', visibility: 'visible' },
  Photo: { table: 'photo', visibility: 'visible' },
  PhotoText: { table: 'photo_text', visibility: 'visible' },
  Story: { table: 'story', visibility: 'visible' },
  StoryText: { table: 'story_text', visibility: 'visible' },
  Event: { table: 'event', visibility: 'visible' },
  EventText: { table: 'event_text', visibility: 'visible' },
  EventSource: { table: 'event_source', visibility: 'visible' },
  EventArticle: { table: 'event_article', visibility: 'visible' },
  EventStory: { table: 'event_story', visibility: 'visible' },
  ArticleTimelineOverride: { table: 'article_timeline_override', visibility: 'visible' },
  PageText: { table: 'page_text', visibility: 'visible' },
  Setting: { table: 'setting', visibility: 'visible' },
}

const visibilityOfTable = new Map(Object.values(modelVisibility).map((model) => [model.table, model.visibility]))

/** What a statement writes. */
export type StatementTarget = { readonly verb: 'insert' | 'update' | 'delete'; readonly table: string }

/** Whether a reader could notice this statement. Throws for a table that nobody has classified. */
export function changesReaders({ verb, table }: StatementTarget): boolean {
  const visibility = visibilityOfTable.get(table)
  if (visibility === undefined) throw new Error(`The table ${table} is missing in reader-visible-models.ts`)
  return visibility === 'visible' || (visibility === 'hidden-until-deleted' && verb === 'delete')
}
