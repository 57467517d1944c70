-- CreateIndex
CREATE INDEX "article_text_saved_by_article_number_idx" ON "article_text"("saved_by", "article_number");

-- CreateIndex
CREATE INDEX "article_text_embargo_until_idx" ON "article_text"("embargo_until");
