/**
 * One way in which a subject can be the viewer's, over the subject's attributes. An attribute is a set of texts, such as
 * `region` (a code), `member` (`Member:region:uuid`) or `awayIn` (codes of the open outflows).
 */
export type RowRule =
  /** Some value is one of the viewer's own: a region code, an organisation. */
  | { readonly rule: 'own'; readonly attribute: string; readonly claim: 'regions' | 'organisations' }
  /** Some value lies within one of the viewer's regions. */
  | { readonly rule: 'within'; readonly attribute: string }
  /** The viewer is assigned a pair of regions, one value is its origin and the other lies within its destination. */
  | { readonly rule: 'paired'; readonly origin: string; readonly destination: string }
  /** The viewer's agreement has such a pair, and the member did not withdraw from it. */
  | {
      readonly rule: 'agreed';
      readonly origin: string;
      readonly destination: string;
      /** Attribute with the agreements from which the member withdrew. */
      readonly withdrawnFrom: string;
    }
  /** The subject is the viewer. */
  | { readonly rule: 'self'; readonly attribute: string }
  /** Coordination says that the viewer's organisations answer for the subject, on whichever side. */
  | { readonly rule: 'answered'; readonly attribute: string }
  /** The viewer's account is one of the values: who recorded something. */
  | { readonly rule: 'account'; readonly attribute: string };

export const ownRegion = (attribute: string): RowRule => ({ rule: 'own', attribute, claim: 'regions' });
export const ownOrganisation = (attribute: string): RowRule => ({ rule: 'own', attribute, claim: 'organisations' });
export const within = (attribute: string): RowRule => ({ rule: 'within', attribute });
export const paired = (origin: string, destination: string): RowRule => ({ rule: 'paired', origin, destination });
export const agreed = (origin: string, destination: string): RowRule => ({
  rule: 'agreed',
  origin,
  destination,
  withdrawnFrom: 'withdrawnFrom',
});
export const ownAccount = (attribute: string): RowRule => ({ rule: 'account', attribute });
export const answered = (attribute: string): RowRule => ({ rule: 'answered', attribute });
export const self = (attribute: string): RowRule => ({ rule: 'self', attribute });
