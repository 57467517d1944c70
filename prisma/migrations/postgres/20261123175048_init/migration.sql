-- CreateTable
CREATE TABLE "article" (
    "number" SERIAL NOT NULL,
    "origin_locale" TEXT NOT NULL,
    "section_id" TEXT NOT NULL,
    "story_number" INTEGER,
    "lead_photo_id" TEXT,
    "import_hash" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "lock" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("number")
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
    "publish_at" TIMESTAMP(3),
    "embargo_until" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "article_text_pkey" PRIMARY KEY ("article_number","locale")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" TEXT NOT NULL,
    "article_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "saved_by" TEXT NOT NULL,
    "saved_at" TIMESTAMP(3) NOT NULL,
    "note" TEXT,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
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
    "first_published_at" TIMESTAMP(3) NOT NULL,
    "modified_at" TIMESTAMP(3) NOT NULL,
    "published_at" TIMESTAMP(3) NOT NULL,
    "withdrawn_at" TIMESTAMP(3),
    "notice" TEXT,

    CONSTRAINT "published_text_pkey" PRIMARY KEY ("article_number","locale")
);

-- CreateTable
CREATE TABLE "published_byline" (
    "article_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "first_published_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "published_byline_pkey" PRIMARY KEY ("article_number","locale","person_id","role")
);

-- CreateTable
CREATE TABLE "published_tag" (
    "article_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "tag_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "first_published_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "published_tag_pkey" PRIMARY KEY ("article_number","locale","tag_id")
);

-- CreateTable
CREATE TABLE "article_person" (
    "article_number" INTEGER NOT NULL,
    "person_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "locale" TEXT,

    CONSTRAINT "article_person_pkey" PRIMARY KEY ("article_number","person_id","role")
);

-- CreateTable
CREATE TABLE "article_tag" (
    "article_number" INTEGER NOT NULL,
    "tag_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "article_tag_pkey" PRIMARY KEY ("article_number","tag_id")
);

-- CreateTable
CREATE TABLE "correction" (
    "id" TEXT NOT NULL,
    "article_number" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction_text" (
    "correction_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "correction_text_pkey" PRIMARY KEY ("correction_id","locale")
);

-- CreateTable
CREATE TABLE "section" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "origin_locale" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "lock" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section_text" (
    "section_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,

    CONSTRAINT "section_text_pkey" PRIMARY KEY ("section_id","locale")
);

-- CreateTable
CREATE TABLE "tag" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "origin_locale" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "lock" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tag_text" (
    "tag_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,

    CONSTRAINT "tag_text_pkey" PRIMARY KEY ("tag_id","locale")
);

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'person',
    "origin_locale" TEXT NOT NULL,
    "photo_id" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "lock" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_text" (
    "person_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "job_title" TEXT,
    "biography" TEXT,

    CONSTRAINT "person_text_pkey" PRIMARY KEY ("person_id","locale")
);

-- CreateTable
CREATE TABLE "former_slug" (
    "noun" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "target_id" TEXT NOT NULL,

    CONSTRAINT "former_slug_pkey" PRIMARY KEY ("noun","slug")
);

-- CreateTable
CREATE TABLE "photo" (
    "id" TEXT NOT NULL,
    "file_hash" TEXT,
    "width" INTEGER,
    "height" INTEGER,
    "focal_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focal_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "credit" TEXT NOT NULL,
    "creator" TEXT,
    "copyright" TEXT,
    "licence" TEXT,
    "source" TEXT,
    "digital_source_type" TEXT,
    "origin_locale" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMP(3),
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "lock" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "photo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "photo_text" (
    "photo_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "caption" TEXT NOT NULL DEFAULT '',
    "alt" TEXT NOT NULL DEFAULT '',
    "credit" TEXT,

    CONSTRAINT "photo_text_pkey" PRIMARY KEY ("photo_id","locale")
);

-- CreateTable
CREATE TABLE "story" (
    "number" SERIAL NOT NULL,
    "origin_locale" TEXT NOT NULL,
    "photo_id" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "lock" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "story_text" (
    "story_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',

    CONSTRAINT "story_text_pkey" PRIMARY KEY ("story_number","locale")
);

-- CreateTable
CREATE TABLE "event" (
    "id" TEXT NOT NULL,
    "edtf" TEXT NOT NULL,
    "time_zone" TEXT,
    "sort_from" TIMESTAMP(3) NOT NULL,
    "sort_to" TIMESTAMP(3) NOT NULL,
    "day_key" TEXT NOT NULL,
    "seq" DOUBLE PRECISION NOT NULL DEFAULT 0,
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
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_text" (
    "event_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "attributed_to" TEXT,
    "date_note" TEXT,

    CONSTRAINT "event_text_pkey" PRIMARY KEY ("event_id","locale")
);

-- CreateTable
CREATE TABLE "event_source" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "url" TEXT,
    "publisher" TEXT NOT NULL,
    "title" TEXT,
    "language" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "is_lead" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "event_source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_article" (
    "event_id" TEXT NOT NULL,
    "article_number" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "is_main" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "event_article_pkey" PRIMARY KEY ("event_id","article_number")
);

-- CreateTable
CREATE TABLE "event_story" (
    "event_id" TEXT NOT NULL,
    "story_number" INTEGER NOT NULL,
    "is_pinned" BOOLEAN NOT NULL DEFAULT false,
    "is_hidden" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "event_story_pkey" PRIMARY KEY ("event_id","story_number")
);

-- CreateTable
CREATE TABLE "article_timeline_override" (
    "article_number" INTEGER NOT NULL,
    "event_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,

    CONSTRAINT "article_timeline_override_pkey" PRIMARY KEY ("article_number","event_id")
);

-- CreateTable
CREATE TABLE "page_text" (
    "key" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "page_text_pkey" PRIMARY KEY ("key","locale")
);

-- CreateTable
CREATE TABLE "setting" (
    "name" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT '',
    "value" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("name","locale")
);

-- CreateTable
CREATE TABLE "content_version" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "lock" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "content_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
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
CREATE INDEX "published_text_locale_kind_first_published_at_article_numbe_idx" ON "published_text"("locale", "kind", "first_published_at", "article_number");

-- CreateIndex
CREATE INDEX "published_text_locale_kind_section_id_first_published_at_ar_idx" ON "published_text"("locale", "kind", "section_id", "first_published_at", "article_number");

-- CreateIndex
CREATE INDEX "published_text_locale_kind_story_number_first_published_at__idx" ON "published_text"("locale", "kind", "story_number", "first_published_at", "article_number");

-- CreateIndex
CREATE INDEX "published_byline_person_id_locale_role_first_published_at_a_idx" ON "published_byline"("person_id", "locale", "role", "first_published_at", "article_number");

-- CreateIndex
CREATE INDEX "published_tag_tag_id_locale_first_published_at_article_numb_idx" ON "published_tag"("tag_id", "locale", "first_published_at", "article_number");

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

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_story_number_fkey" FOREIGN KEY ("story_number") REFERENCES "story"("number") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_lead_photo_id_fkey" FOREIGN KEY ("lead_photo_id") REFERENCES "photo"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_text" ADD CONSTRAINT "article_text_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_text" ADD CONSTRAINT "published_text_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_text" ADD CONSTRAINT "published_text_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_text" ADD CONSTRAINT "published_text_story_number_fkey" FOREIGN KEY ("story_number") REFERENCES "story"("number") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_text" ADD CONSTRAINT "published_text_lead_photo_id_fkey" FOREIGN KEY ("lead_photo_id") REFERENCES "photo"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_byline" ADD CONSTRAINT "published_byline_article_number_locale_fkey" FOREIGN KEY ("article_number", "locale") REFERENCES "published_text"("article_number", "locale") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_byline" ADD CONSTRAINT "published_byline_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_tag" ADD CONSTRAINT "published_tag_article_number_locale_fkey" FOREIGN KEY ("article_number", "locale") REFERENCES "published_text"("article_number", "locale") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_tag" ADD CONSTRAINT "published_tag_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_person" ADD CONSTRAINT "article_person_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_person" ADD CONSTRAINT "article_person_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_tag" ADD CONSTRAINT "article_tag_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_tag" ADD CONSTRAINT "article_tag_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_text" ADD CONSTRAINT "correction_text_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "correction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_text" ADD CONSTRAINT "section_text_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tag_text" ADD CONSTRAINT "tag_text_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_text" ADD CONSTRAINT "person_text_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo_text" ADD CONSTRAINT "photo_text_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_text" ADD CONSTRAINT "story_text_story_number_fkey" FOREIGN KEY ("story_number") REFERENCES "story"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_text" ADD CONSTRAINT "event_text_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_source" ADD CONSTRAINT "event_source_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_article" ADD CONSTRAINT "event_article_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_article" ADD CONSTRAINT "event_article_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_story" ADD CONSTRAINT "event_story_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_story" ADD CONSTRAINT "event_story_story_number_fkey" FOREIGN KEY ("story_number") REFERENCES "story"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_timeline_override" ADD CONSTRAINT "article_timeline_override_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_timeline_override" ADD CONSTRAINT "article_timeline_override_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The one row that every change a reader could notice raises.
INSERT INTO "content_version" ("id") VALUES (1);
