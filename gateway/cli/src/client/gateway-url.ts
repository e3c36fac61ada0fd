/** Where the gateway is when no `--url` says so: at LIANGDI_URL, else on this machine at PORT, as `start` takes it. */
export const gatewayUrl = ({ LIANGDI_URL, PORT }: Readonly<Record<string, string | undefined>>): string =>
  LIANGDI_URL || `http://localhost:${PORT || '4000'}`;
