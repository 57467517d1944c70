-- AlterTable
ALTER TABLE "article_text" ADD COLUMN     "saved_at" TIMESTAMP(3);
