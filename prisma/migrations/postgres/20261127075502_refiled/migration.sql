-- AlterTable
ALTER TABLE "article" ADD COLUMN     "refiled_at" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "article_refiled_at_idx" ON "article"("refiled_at");
