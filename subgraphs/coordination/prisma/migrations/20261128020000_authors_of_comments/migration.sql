-- For whom the author of a comment acted: their account is shown to their own authority alone.
ALTER TABLE "finding_comment" ADD COLUMN "author_role" TEXT, ADD COLUMN "author_of" TEXT[];
