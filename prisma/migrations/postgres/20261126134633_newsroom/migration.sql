-- AlterTable
ALTER TABLE "article" ADD COLUMN     "created_by" TEXT,
ADD COLUMN     "touched_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "article_text" ADD COLUMN     "block_counts" TEXT,
ADD COLUMN     "blocked_reasons" TEXT,
ADD COLUMN     "blocked_since" TIMESTAMP(3),
ADD COLUMN     "saved_by" TEXT,
ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "translation" TEXT NOT NULL DEFAULT 'original';

-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "reason" TEXT NOT NULL DEFAULT 'save';

-- AlterTable
ALTER TABLE "published_text" ADD COLUMN     "block_hashes" TEXT NOT NULL DEFAULT '{}',
ADD COLUMN     "translated_from" TEXT;

-- AlterTable
ALTER TABLE "photo" ADD COLUMN     "added_by" TEXT,
ADD COLUMN     "file_name" TEXT,
ADD COLUMN     "search_text" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "block_translation" (
    "article_number" INTEGER NOT NULL,
    "block_id" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "source_locale" TEXT NOT NULL,
    "source_hash" TEXT NOT NULL,
    "source_struct_hash" TEXT NOT NULL,
    "source_text" TEXT NOT NULL,
    "source_saved_at" TIMESTAMP(3) NOT NULL,
    "origin" TEXT NOT NULL,
    "confirmed_by" TEXT,
    "confirmed_at" TIMESTAMP(3),
    "acknowledged_hash" TEXT,

    CONSTRAINT "block_translation_pkey" PRIMARY KEY ("article_number","locale","block_id")
);

-- CreateTable
CREATE TABLE "preview_token" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "article_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "created_by" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "preview_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "front_pick" (
    "article_number" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "pinned_until" TIMESTAMP(3),

    CONSTRAINT "front_pick_pkey" PRIMARY KEY ("article_number")
);

-- CreateTable
CREATE TABLE "photo_use" (
    "article_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "photo_id" TEXT NOT NULL,
    "edition" TEXT NOT NULL,

    CONSTRAINT "photo_use_pkey" PRIMARY KEY ("article_number","locale","edition","photo_id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT true,
    "image" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "two_factor_enabled" BOOLEAN DEFAULT false,
    "role" TEXT NOT NULL DEFAULT 'reporter',
    "locale" TEXT NOT NULL DEFAULT 'uk',
    "deactivated_at" TIMESTAMP(3),

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "user_id" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMP(3),
    "refresh_token_expires_at" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failed_verification_count" INTEGER DEFAULT 0,
    "locked_until" TIMESTAMP(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "used_code" (
    "user_id" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "used_code_pkey" PRIMARY KEY ("user_id","code_hash")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "user_id" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "used_at" TIMESTAMP(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shared_lock" (
    "name" TEXT NOT NULL,
    "lock" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "shared_lock_pkey" PRIMARY KEY ("name")
);

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
CREATE INDEX "article_touched_at_number_idx" ON "article"("touched_at", "number");

-- CreateIndex
CREATE INDEX "article_created_by_touched_at_idx" ON "article"("created_by", "touched_at");

-- CreateIndex
CREATE INDEX "article_text_translation_state_idx" ON "article_text"("translation", "state");

-- CreateIndex
CREATE INDEX "article_text_blocked_since_idx" ON "article_text"("blocked_since");

-- CreateIndex
CREATE INDEX "photo_created_at_id_idx" ON "photo"("created_at", "id");

-- CreateIndex
CREATE INDEX "audit_entry_actor_at_idx" ON "audit_entry"("actor", "at");

-- CreateIndex
CREATE INDEX "audit_entry_command_at_idx" ON "audit_entry"("command", "at");

-- AddForeignKey
ALTER TABLE "block_translation" ADD CONSTRAINT "block_translation_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preview_token" ADD CONSTRAINT "preview_token_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "front_pick" ADD CONSTRAINT "front_pick_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo_use" ADD CONSTRAINT "photo_use_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo_use" ADD CONSTRAINT "photo_use_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "used_code" ADD CONSTRAINT "used_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The roots of transactions that are about no row in particular.
INSERT INTO "shared_lock" ("name") VALUES ('accounts');

-- The desk is ordered by what was touched last.
UPDATE "article" SET "touched_at" = COALESCE((SELECT MAX("updated_at") FROM "article_text" WHERE "article_number" = "article"."number"), "created_at");
