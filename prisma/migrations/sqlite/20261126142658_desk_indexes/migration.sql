-- CreateIndex
CREATE INDEX "article_text_saved_by_article_number_idx" ON "article_text"("saved_by", "article_number");

-- CreateIndex
CREATE INDEX "article_text_embargo_until_idx" ON "article_text"("embargo_until");

-- CreateIndex
CREATE INDEX "article_text_desk_idx" ON "article_text"("state", "article_number", "locale", "updated_at");

-- CreateIndex
CREATE INDEX "published_text_desk_idx" ON "published_text"("kind", "article_number", "locale", "published_at", "first_published_at");

-- Made by hand: what the desk looks for words in, without the bodies. Partial, so that the schema engine leaves it alone.
CREATE INDEX "article_text_search" ON "article_text"("search_text", "article_number") WHERE "search_text" <> '';
