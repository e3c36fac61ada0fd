-- What members said of agreements with partners, as coordination tells it. Goes into a migration of each side:
-- model ConsentWithdrawal {
--   region    String
--   memberId  String  @map("member_id") @db.Uuid
--   agreement String  @db.Uuid
--   withdrawn Boolean
--   revision  BigInt  @unique
--   @@id([region, memberId, agreement])
--   @@map("consent_withdrawal")
-- }
CREATE TABLE "consent_withdrawal" (
    "region" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "agreement" UUID NOT NULL,
    "withdrawn" BOOLEAN NOT NULL,
    "revision" BIGINT NOT NULL,

    CONSTRAINT "consent_withdrawal_pkey" PRIMARY KEY ("region", "member_id", "agreement")
);
CREATE UNIQUE INDEX "consent_withdrawal_revision_key" ON "consent_withdrawal"("revision");

ALTER TABLE consent_withdrawal ENABLE ROW LEVEL SECURITY;
CREATE POLICY consent_withdrawal_service ON consent_withdrawal USING ((SELECT viewer_role()) = 'service') WITH CHECK ((SELECT viewer_role()) = 'service');

-- The agreements from which a member (`Member:region:uuid`) has withdrawn; seen past row-level security.
CREATE FUNCTION withdrawn_from(member TEXT) RETURNS TEXT[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
RETURN ARRAY(SELECT w.agreement::TEXT FROM consent_withdrawal w WHERE w.withdrawn
  AND w.region = split_part(member, ':', 2) AND w.member_id = split_part(member, ':', 3)::UUID);
