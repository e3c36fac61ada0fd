-- DropIndex
DROP INDEX "identity_link_version_state_probability_id_idx";

-- AlterTable
ALTER TABLE "identity_link_version" ADD COLUMN     "sought" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "identity_link_version_state_sought_probability_id_idx" ON "identity_link_version"("state", "sought" DESC, "probability" DESC, "id");
