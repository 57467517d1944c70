-- Made by hand, and partial, so that the schema engine leaves it alone: editions from before there was a search text.
CREATE INDEX "article_text_underived" ON "article_text"("article_number") WHERE "search_text" = '';
