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
    CONSTRAINT "article_lead_photo_id_fkey" FOREIGN KEY ("lead_photo_id") REFERENCES "photo" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_article" ("created_at", "created_by", "import_hash", "is_demo", "lead_photo_id", "lock", "number", "origin_locale", "section_id", "story_number", "touched_at") SELECT "created_at", "created_by", "import_hash", "is_demo", "lead_photo_id", "lock", "number", "origin_locale", "section_id", "story_number", "touched_at" FROM "article";
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
CREATE TABLE "new_person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'person',
    "origin_locale" TEXT NOT NULL,
    "photo_id" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "lock" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "person_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_person" ("id", "is_demo", "kind", "lock", "origin_locale", "photo_id", "slug") SELECT "id", "is_demo", "kind", "lock", "origin_locale", "photo_id", "slug" FROM "person";
DROP TABLE "person";
ALTER TABLE "new_person" RENAME TO "person";
CREATE UNIQUE INDEX "person_slug_key" ON "person"("slug");
CREATE TABLE "new_photo_use" (
    "article_number" INTEGER NOT NULL,
    "locale" TEXT NOT NULL,
    "photo_id" TEXT NOT NULL,
    "edition" TEXT NOT NULL,

    PRIMARY KEY ("article_number", "locale", "edition", "photo_id"),
    CONSTRAINT "photo_use_article_number_fkey" FOREIGN KEY ("article_number") REFERENCES "article" ("number") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "photo_use_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_photo_use" ("article_number", "edition", "locale", "photo_id") SELECT "article_number", "edition", "locale", "photo_id" FROM "photo_use";
DROP TABLE "photo_use";
ALTER TABLE "new_photo_use" RENAME TO "photo_use";
CREATE INDEX "photo_use_photo_id_idx" ON "photo_use"("photo_id");
CREATE TABLE "new_story" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "origin_locale" TEXT NOT NULL,
    "photo_id" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "lock" INTEGER NOT NULL DEFAULT 0,
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "story_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_story" ("created_at", "is_demo", "lock", "number", "origin_locale", "photo_id") SELECT "created_at", "is_demo", "lock", "number", "origin_locale", "photo_id" FROM "story";
-- Numbers that were given once stay given, those of rows that are gone too.
DELETE FROM "sqlite_sequence" WHERE "name" = 'new_story';
INSERT INTO "sqlite_sequence" ("name", "seq") SELECT 'new_story', "seq" FROM "sqlite_sequence" WHERE "name" = 'story';
DROP TABLE "story";
ALTER TABLE "new_story" RENAME TO "story";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
