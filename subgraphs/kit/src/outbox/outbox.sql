-- Include in a migration of each subgraph. In schema.prisma:
--
-- /// What this side recorded, for the others to follow. Written with the fact, in its transaction.
-- model OutboxEvent {
--   region     String
--   xid        Unsupported("xid8") @default(dbgenerated("pg_current_xact_id()"))
--   seq        BigInt              @default(autoincrement())
--   kind       String
--   subject    String
--   payload    Json
--   recordedAt DateTime            @default(now()) @map("recorded_at") @db.Timestamptz(3)
--
--   @@id([region, seq])
--   @@index([xid, seq])
--   @@map("outbox")
-- }

CREATE TABLE "outbox" (
    "region" TEXT NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "seq" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("region", "seq")
);
CREATE INDEX "outbox_xid_seq_idx" ON "outbox"("xid", "seq");
