-- CreateTable
CREATE TABLE "article" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "origin_locale" TEXT NOT NULL,
    "section_id" TEXT NOT NULL,
    "story_number" INTEGER,
    "lead_photo_id" TEXT,
    "import_hash" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "lock" INTEGER NOT NULL DEFAULT 0,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "article_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "article_story_number_fkey" FOREIGN KEY ("story_number") REFERENCES "story" ("number") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "article_lead_photo_id_fkey" FOREIGN KEY ("lead_photo_id") REFERENCES "photo" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "article_text" (
    "article_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "seo_title" TEXT,
    "seo_description" TEXT,
    "photo_caption" TEXT,
    "photo_alt" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "publish_at" DATETIME,
    "embargo_until" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" DATETIME NOT NULL,

    PRIMARY KEY ("article_number", "locale"),
    CONSTRAINT "article_text_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "article_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "saved_by" TEXT NOT NULL,
    "saved_at" DATETIME NOT NULL,
    "note" TEXT,
    CONSTRAINT "revision_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "published_text" (
    "article_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "seo_title" TEXT,
    "seo_description" TEXT,
    "photo_caption" TEXT,
    "photo_alt" TEXT,
    "origin_locale" TEXT NOT NULL,
    "section_id" TEXT NOT NULL,
    "story_number" INTEGER,
    "lead_photo_id" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "first_published_at" DATETIME NOT NULL,
    "modified_at" DATETIME NOT NULL,
    "published_at" DATETIME NOT NULL,
    "withdrawn_at" DATETIME,
    "notice" TEXT,

    PRIMARY KEY ("article_number", "locale"),
    CONSTRAINT "published_text_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "published_text_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "published_text_story_number_fkey" FOREIGN KEY ("story_number") REFERENCES "story" ("number") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "published_text_lead_photo_id_fkey" FOREIGN KEY ("lead_photo_id") REFERENCES "photo" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "published_byline" (
    "article_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "first_published_at" DATETIME NOT NULL,

    PRIMARY KEY ("article_number", "locale", "person_id", "role"),
    CONSTRAINT "published_byline_article_number_locale_fkey" FOREIGN KEY ("article_number", "locale") REFERENCES "published_text" ("article_number", "locale") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "published_byline_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "published_tag" (
    "article_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "tag_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "first_published_at" DATETIME NOT NULL,

    PRIMARY KEY ("article_number", "locale", "tag_id"),
    CONSTRAINT "published_tag_article_number_locale_fkey" FOREIGN KEY ("article_number", "locale") REFERENCES "published_text" ("article_number", "locale") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "published_tag_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "article_person" (
    "article_number" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "locale" TEXT,

    PRIMARY KEY ("article_number", "person_id", "role"),
    CONSTRAINT "article_person_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "article_person_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "article_tag" (
    "article_number" INTEGER NOT NULL,
    "tag_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("article_number", "tag_id"),
    CONSTRAINT "article_tag_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "article_tag_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "correction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "article_number" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "correction_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "correction_text" (
    "correction_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    PRIMARY KEY ("correction_id", "locale"),
    CONSTRAINT "correction_text_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "correction" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "section" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "origin_locale" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "lock" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "section_text" (
    "section_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,

    PRIMARY KEY ("section_id", "locale"),
    CONSTRAINT "section_text_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "tag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "origin_locale" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "lock" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "tag_text" (
    "tag_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,

    PRIMARY KEY ("tag_id", "locale"),
    CONSTRAINT "tag_text_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'person',
    "origin_locale" TEXT NOT NULL,
    "photo_id" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "lock" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "person_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "person_text" (
    "person_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "job_title" TEXT,
    "biography" TEXT,

    PRIMARY KEY ("person_id", "locale"),
    CONSTRAINT "person_text_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "former_slug" (
    "noun" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "target_id" TEXT NOT NULL,

    PRIMARY KEY ("noun", "slug")
);

-- CreateTable
CREATE TABLE "photo" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "file_hash" TEXT,
    "width" INTEGER,
    "height" INTEGER,
    "focal_x" REAL NOT NULL DEFAULT 0.5,
    "focal_y" REAL NOT NULL DEFAULT 0.5,
    "credit" TEXT NOT NULL,
    "creator" TEXT,
    "copyright" TEXT,
    "licence" TEXT,
    "source" TEXT,
    "digital_source_type" TEXT,
    "origin_locale" TEXT NOT NULL,
    "withdrawn_at" DATETIME,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "lock" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "photo_text" (
    "photo_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "alt" TEXT NOT NULL DEFAULT '',
    "credit" TEXT,

    PRIMARY KEY ("photo_id", "locale"),
    CONSTRAINT "photo_text_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "story" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "origin_locale" TEXT NOT NULL,
    "photo_id" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "lock" INTEGER NOT NULL DEFAULT 0,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "story_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "story_text" (
    "story_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',

    PRIMARY KEY ("story_number", "locale"),
    CONSTRAINT "story_text_story_number_fkey" FOREIGN KEY ("story_number") REFERENCES "story" ("number") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "edtf" TEXT NOT NULL,
    "time_zone" TEXT,
    "sort_from" DATETIME NOT NULL,
    "sort_to" DATETIME NOT NULL,
    "day_key" TEXT NOT NULL,
    "seq" REAL NOT NULL DEFAULT 0,
    "occurrence" TEXT NOT NULL DEFAULT 'occurred',
    "claim" TEXT NOT NULL DEFAULT 'confirmed',
    "occurred_edtf" TEXT,
    "attribution" TEXT,
    "importance" INTEGER NOT NULL DEFAULT 3,
    "origin_locale" TEXT NOT NULL,
    "fallback_allowed" BOOLEAN NOT NULL DEFAULT true,
    "merged_into_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "event_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "event" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "event_text" (
    "event_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "attributed_to" TEXT,
    "date_note" TEXT,

    PRIMARY KEY ("event_id", "locale"),
    CONSTRAINT "event_text_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "event_source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "event_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "url" TEXT,
    "publisher" TEXT NOT NULL,
    "title" TEXT,
    "language" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "is_lead" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "event_source_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "event_article" (
    "event_id" TEXT NOT NULL,
    "article_number" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "is_main" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("event_id", "article_number"),
    CONSTRAINT "event_article_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "event_article_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "event_story" (
    "event_id" TEXT NOT NULL,
    "story_number" INTEGER NOT NULL,
    "is_pinned" BOOLEAN NOT NULL DEFAULT false,
    "is_hidden" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("event_id", "story_number"),
    CONSTRAINT "event_story_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "event_story_story_number_fkey" FOREIGN KEY ("story_number") REFERENCES "story" ("number") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "article_timeline_override" (
    "article_number" INTEGER NOT NULL,
    "event_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,

    PRIMARY KEY ("article_number", "event_id"),
    CONSTRAINT "article_timeline_override_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "article_timeline_override_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "page_text" (
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "updated_at" DATETIME NOT NULL,

    PRIMARY KEY ("key", "locale")
);

-- CreateTable
CREATE TABLE "setting" (
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT '',
    "value" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("name", "locale")
);

-- CreateTable
CREATE TABLE "content_version" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "lock" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "actor" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "at" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "article_import_hash_key" ON "article"("import_hash");

-- CreateIndex
CREATE INDEX "article_story_number_idx" ON "article"("story_number");

-- CreateIndex
CREATE INDEX "article_section_id_idx" ON "article"("section_id");

-- CreateIndex
CREATE INDEX "article_text_state_publish_at_idx" ON "article_text"("state", "publish_at");

-- CreateIndex
CREATE UNIQUE INDEX "revision_article_number_locale_number_key" ON "revision"("article_number", "locale", "number");

-- CreateIndex
CREATE INDEX "published_text_locale_kind_first_published_at_article_number_idx" ON "published_text"("locale", "kind", "first_published_at", "article_number");

-- CreateIndex
CREATE INDEX "published_text_locale_kind_section_id_first_published_at_article_number_idx" ON "published_text"("locale", "kind", "section_id", "first_published_at", "article_number");

-- CreateIndex
CREATE INDEX "published_text_locale_kind_story_number_first_published_at_article_number_idx" ON "published_text"("locale", "kind", "story_number", "first_published_at", "article_number");

-- CreateIndex
CREATE INDEX "published_byline_person_id_locale_role_first_published_at_article_number_idx" ON "published_byline"("person_id", "locale", "role", "first_published_at", "article_number");

-- CreateIndex
CREATE INDEX "published_tag_tag_id_locale_first_published_at_article_number_idx" ON "published_tag"("tag_id", "locale", "first_published_at", "article_number");

-- CreateIndex
CREATE INDEX "article_person_person_id_idx" ON "article_person"("person_id");

-- CreateIndex
CREATE INDEX "article_tag_tag_id_idx" ON "article_tag"("tag_id");

-- CreateIndex
CREATE INDEX "correction_article_number_at_idx" ON "correction"("article_number", "at");

-- CreateIndex
CREATE INDEX "correction_at_idx" ON "correction"("at");

-- CreateIndex
CREATE UNIQUE INDEX "section_slug_key" ON "section"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "tag_slug_key" ON "tag"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "person_slug_key" ON "person"("slug");

-- CreateIndex
CREATE INDEX "person_text_name_idx" ON "person_text"("name");

-- CreateIndex
CREATE INDEX "photo_file_hash_idx" ON "photo"("file_hash");

-- CreateIndex
CREATE INDEX "event_day_key_seq_idx" ON "event"("day_key", "seq");

-- CreateIndex
CREATE INDEX "event_source_event_id_position_idx" ON "event_source"("event_id", "position");

-- CreateIndex
CREATE INDEX "event_article_article_number_idx" ON "event_article"("article_number");

-- CreateIndex
CREATE INDEX "event_story_story_number_idx" ON "event_story"("story_number");

-- CreateIndex
CREATE INDEX "article_timeline_override_event_id_idx" ON "article_timeline_override"("event_id");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "audit_entry_subject_at_idx" ON "audit_entry"("subject", "at");

-- The one row that every change a reader could notice raises.
INSERT INTO "content_version" ("id") VALUES (1);
