-- AlterTable
ALTER TABLE "article" ADD COLUMN "refiled_at" DATETIME;

-- CreateIndex
CREATE INDEX "article_refiled_at_idx" ON "article"("refiled_at");
