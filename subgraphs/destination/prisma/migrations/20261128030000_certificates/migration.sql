-- Number of the certificate that a person showed. Coordination compares it with the one that the origin gave.
ALTER TABLE "reception" ADD COLUMN "certificate_number" TEXT;
