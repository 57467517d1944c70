-- DropForeignKey
ALTER TABLE "article" DROP CONSTRAINT "article_lead_photo_id_fkey";

-- DropForeignKey
ALTER TABLE "person" DROP CONSTRAINT "person_photo_id_fkey";

-- DropForeignKey
ALTER TABLE "photo_use" DROP CONSTRAINT "photo_use_photo_id_fkey";

-- DropForeignKey
ALTER TABLE "story" DROP CONSTRAINT "story_photo_id_fkey";

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_lead_photo_id_fkey" FOREIGN KEY ("lead_photo_id") REFERENCES "photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo_use" ADD CONSTRAINT "photo_use_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
