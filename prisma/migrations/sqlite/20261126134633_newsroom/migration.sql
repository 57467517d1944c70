-- CreateTable
CREATE TABLE "block_translation" (
    "article_number" INTEGER NOT NULL,
    "block_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "source_locale" TEXT NOT NULL,
    "source_hash" TEXT NOT NULL,
    "source_struct_hash" TEXT NOT NULL,
    "source_text" TEXT NOT NULL,
    "source_saved_at" DATETIME NOT NULL,
    "origin" TEXT NOT NULL,
    "confirmed_by" TEXT,
    "confirmed_at" DATETIME,
    "acknowledged_hash" TEXT,

    PRIMARY KEY ("article_number", "locale", "block_id"),
    CONSTRAINT "block_translation_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "preview_token" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token_hash" TEXT NOT NULL,
    "article_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    CONSTRAINT "preview_token_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "front_pick" (
    "article_number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "position" INTEGER NOT NULL,
    "pinned_until" DATETIME,
    CONSTRAINT "front_pick_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "photo_use" (
    "article_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "photo_id" TEXT NOT NULL,
    "edition" TEXT NOT NULL,

    PRIMARY KEY ("article_number", "locale", "edition", "photo_id"),
    CONSTRAINT "photo_use_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "photo_use_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT true,
    "image" TEXT,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" DATETIME NOT NULL,
    "two_factor_enabled" BOOLEAN DEFAULT false,
    "role" TEXT NOT NULL DEFAULT 'reporter',
    "locale" TEXT NOT NULL DEFAULT 'uk',
    "deactivated_at" DATETIME
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "expires_at" DATETIME NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" DATETIME NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,
    CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" DATETIME,
    "refresh_token_expires_at" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" DATETIME NOT NULL,
    CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failed_verification_count" INTEGER DEFAULT 0,
    "locked_until" DATETIME,
    CONSTRAINT "two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "used_code" (
    "user_id" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" DATETIME NOT NULL,

    PRIMARY KEY ("user_id", "code_hash"),
    CONSTRAINT "used_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "purpose" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "user_id" TEXT,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "used_at" DATETIME,
    CONSTRAINT "one_time_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "shared_lock" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "lock" INTEGER NOT NULL DEFAULT 0
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_article" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "origin_locale" TEXT NOT NULL,
    "section_id" TEXT NOT NULL,
    "story_number" INTEGER,
    "lead_photo_id" TEXT,
    "import_hash" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_by" TEXT,
    "touched_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lock" INTEGER NOT NULL DEFAULT 0,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "article_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "article_story_number_fkey" FOREIGN KEY ("story_number") REFERENCES "story" ("number") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "article_lead_photo_id_fkey" FOREIGN KEY ("lead_photo_id") REFERENCES "photo" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_article" ("created_at", "import_hash", "is_demo", "lead_photo_id", "lock", "number", "origin_locale", "section_id", "story_number") SELECT "created_at", "import_hash", "is_demo", "lead_photo_id", "lock", "number", "origin_locale", "section_id", "story_number" FROM "article";
-- Numbers that were given once stay given, those of rows that are gone too.
DELETE FROM "sqlite_sequence" WHERE "name" = 'new_article';
INSERT INTO "sqlite_sequence" ("name", "seq") SELECT 'new_article', "seq" FROM "sqlite_sequence" WHERE "name" = 'article';
DROP TABLE "article";
ALTER TABLE "new_article" RENAME TO "article";
CREATE UNIQUE INDEX "article_import_hash_key" ON "article"("import_hash");
CREATE INDEX "article_touched_at_number_idx" ON "article"("touched_at", "number");
CREATE INDEX "article_created_by_touched_at_idx" ON "article"("created_by", "touched_at");
CREATE INDEX "article_story_number_idx" ON "article"("story_number");
CREATE INDEX "article_section_id_idx" ON "article"("section_id");
CREATE TABLE "new_article_text" (
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
    "saved_by" TEXT,
    "search_text" TEXT NOT NULL DEFAULT '',
    "translation" TEXT NOT NULL DEFAULT 'original',
    "block_counts" TEXT,
    "blocked_since" DATETIME,
    "blocked_reasons" TEXT,

    PRIMARY KEY ("article_number", "locale"),
    CONSTRAINT "article_text_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_article_text" ("article_number", "body", "embargo_until", "headline", "locale", "photo_alt", "photo_caption", "publish_at", "seo_description", "seo_title", "slug", "standfirst", "state", "updated_at", "version") SELECT "article_number", "body", "embargo_until", "headline", "locale", "photo_alt", "photo_caption", "publish_at", "seo_description", "seo_title", "slug", "standfirst", "state", "updated_at", "version" FROM "article_text";
DROP TABLE "article_text";
ALTER TABLE "new_article_text" RENAME TO "article_text";
CREATE INDEX "article_text_state_publish_at_idx" ON "article_text"("state", "publish_at");
CREATE INDEX "article_text_translation_state_idx" ON "article_text"("translation", "state");
CREATE INDEX "article_text_blocked_since_idx" ON "article_text"("blocked_since");
CREATE TABLE "new_revision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "article_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "saved_by" TEXT NOT NULL,
    "saved_at" DATETIME NOT NULL,
    "reason" TEXT NOT NULL DEFAULT 'save',
    "note" TEXT,
    CONSTRAINT "revision_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_revision" ("article_number", "content", "id", "locale", "note", "number", "saved_at", "saved_by") SELECT "article_number", "content", "id", "locale", "note", "number", "saved_at", "saved_by" FROM "revision";
DROP TABLE "revision";
ALTER TABLE "new_revision" RENAME TO "revision";
CREATE UNIQUE INDEX "revision_article_number_locale_number_key" ON "revision"("article_number", "locale", "number");
CREATE TABLE "new_published_text" (
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
    "block_hashes" TEXT NOT NULL DEFAULT '{}',
    "translated_from" TEXT,

    PRIMARY KEY ("article_number", "locale"),
    CONSTRAINT "published_text_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "published_text_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "published_text_story_number_fkey" FOREIGN KEY ("story_number") REFERENCES "story" ("number") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "published_text_lead_photo_id_fkey" FOREIGN KEY ("lead_photo_id") REFERENCES "photo" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_published_text" ("article_number", "body", "first_published_at", "headline", "is_demo", "kind", "lead_photo_id", "locale", "modified_at", "notice", "origin_locale", "photo_alt", "photo_caption", "published_at", "revision_id", "section_id", "seo_description", "seo_title", "slug", "standfirst", "story_number", "withdrawn_at") SELECT "article_number", "body", "first_published_at", "headline", "is_demo", "kind", "lead_photo_id", "locale", "modified_at", "notice", "origin_locale", "photo_alt", "photo_caption", "published_at", "revision_id", "section_id", "seo_description", "seo_title", "slug", "standfirst", "story_number", "withdrawn_at" FROM "published_text";
DROP TABLE "published_text";
ALTER TABLE "new_published_text" RENAME TO "published_text";
CREATE INDEX "published_text_locale_kind_first_published_at_article_number_idx" ON "published_text"("locale", "kind", "first_published_at", "article_number");
CREATE INDEX "published_text_locale_kind_section_id_first_published_at_article_number_idx" ON "published_text"("locale", "kind", "section_id", "first_published_at", "article_number");
CREATE INDEX "published_text_locale_kind_story_number_first_published_at_article_number_idx" ON "published_text"("locale", "kind", "story_number", "first_published_at", "article_number");
CREATE TABLE "new_photo" (
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
    "lock" INTEGER NOT NULL DEFAULT 0,
    "added_by" TEXT,
    "file_name" TEXT,
    "search_text" TEXT NOT NULL DEFAULT ''
);
INSERT INTO "new_photo" ("copyright", "created_at", "creator", "credit", "digital_source_type", "file_hash", "focal_x", "focal_y", "height", "id", "is_demo", "licence", "lock", "origin_locale", "source", "width", "withdrawn_at") SELECT "copyright", "created_at", "creator", "credit", "digital_source_type", "file_hash", "focal_x", "focal_y", "height", "id", "is_demo", "licence", "lock", "origin_locale", "source", "width", "withdrawn_at" FROM "photo";
DROP TABLE "photo";
ALTER TABLE "new_photo" RENAME TO "photo";
CREATE INDEX "photo_file_hash_idx" ON "photo"("file_hash");
CREATE INDEX "photo_created_at_id_idx" ON "photo"("created_at", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "preview_token_token_hash_key" ON "preview_token"("token_hash");

-- CreateIndex
CREATE INDEX "preview_token_article_number_expires_at_idx" ON "preview_token"("article_number", "expires_at");

-- CreateIndex
CREATE INDEX "front_pick_position_idx" ON "front_pick"("position");

-- CreateIndex
CREATE INDEX "photo_use_photo_id_idx" ON "photo_use"("photo_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "two_factor_user_id_idx" ON "two_factor"("user_id");

-- CreateIndex
CREATE INDEX "used_code_used_at_idx" ON "used_code"("used_at");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE INDEX "rate_limit_last_request_idx" ON "rate_limit"("last_request");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_hash_key" ON "one_time_link"("token_hash");

-- CreateIndex
CREATE INDEX "one_time_link_user_id_idx" ON "one_time_link"("user_id");

-- CreateIndex
CREATE INDEX "audit_entry_actor_at_idx" ON "audit_entry"("actor", "at");

-- CreateIndex
CREATE INDEX "audit_entry_command_at_idx" ON "audit_entry"("command", "at");

-- The roots of transactions that are about no row in particular.
INSERT INTO "shared_lock" ("name") VALUES ('accounts');

-- The desk is ordered by what was touched last.
UPDATE "article" SET "touched_at" = COALESCE((SELECT MAX("updated_at") FROM "article_text" WHERE "article_number" = "article"."number"), "created_at");
