-- Number of the certificate that a person showed. Coordination compares it with the one that the origin gave.
ALTER TABLE "membership" ADD COLUMN "certificate_number" TEXT;
