import { roles } from '@liangdi/kit';
import { z } from 'zod';

const region = z.string().regex(/^\d{6}$/);
const globalId = z.string().min(1).max(200);

/**
 * Who a token was issued to, its `sub`: a text of 255 characters at most, that a log can hold and a line of the file of
 * disabled accounts can name. Anything else would be an account that nobody can disable.
 */
export const subject = z.string().regex(/^(?![\s#])[^\p{Cc}\p{Cs}]{1,255}(?<!\s)$/u);

/** What an access token says of its bearer, in the claim `liangdi`. An unknown or missing part refuses the token. */
export const liangdiClaim = z.strictObject({
  role: z.enum(roles).exclude(['service']),
  /** Global ids of the organisations that the bearer acts for. */
  organisations: z.array(globalId).max(50).default([]),
  /** Codes of the regions that the bearer acts in. */
  regions: z.array(region).max(200).default([]),
  /** Region pairs (origin, destination) that a cross-region team is assigned. */
  pairs: z
    .array(z.tuple([region, region]))
    .max(500)
    .default([]),
  /** Global id of the member that the bearer is. */
  member: globalId.optional(),
  /** Id of the agreement that a partner queries under. */
  agreement: z.string().max(100).optional(),
});

export type LiangdiClaim = z.infer<typeof liangdiClaim>;
