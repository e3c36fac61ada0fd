-- Include in a migration of each subgraph. In schema.prisma:
--
-- /// Answers already given, under the key that the caller chose.
-- model Idempotency {
--   region     String
--   account    String
--   operation  String
--   key        String
--   digest     String
--   answer     Json?
--   recordedAt DateTime @default(now()) @map("recorded_at") @db.Timestamptz(3)
--
--   @@id([region, account, operation, key])
--   @@map("idempotency")
-- }

CREATE TABLE "idempotency" (
    "region" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "answer" JSONB,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("region", "account", "operation", "key")
);
