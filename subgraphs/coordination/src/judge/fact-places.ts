/** A list of a side's document. */
export interface FactPlace {
  readonly side: 'ORIGIN' | 'DESTINATION' | 'ASSOCIATION';
  readonly list: string;
}

const at = (side: FactPlace['side'], list: string): FactPlace => ({ side, list });

/** Where the facts of each type stand in the document of their side; what is not here is nobody's fact of a member. */
export const factPlaces: Readonly<Record<string, FactPlace>> = {
  Member: at('ORIGIN', 'members'),
  Outflow: at('ORIGIN', 'outflows'),
  OriginContact: at('ORIGIN', 'contactPersons'),
  OriginContactLog: at('ORIGIN', 'contactLogs'),
  OriginFulfilment: at('ORIGIN', 'fulfilments'),
  Credit: at('ORIGIN', 'fulfilments'),
  FamilyHelp: at('ORIGIN', 'fulfilments'),
  Search: at('ORIGIN', 'searches'),
  DestinationRecord: at('DESTINATION', 'records'),
  Reception: at('DESTINATION', 'receptions'),
  DestinationContact: at('DESTINATION', 'contactPersons'),
  DestinationContactLog: at('DESTINATION', 'contactLogs'),
  DestinationFulfilment: at('DESTINATION', 'fulfilments'),
  Attendance: at('DESTINATION', 'fulfilments'),
  CareCase: at('DESTINATION', 'careCases'),
  AssociationRecord: at('ASSOCIATION', 'records'),
  Membership: at('ASSOCIATION', 'memberships'),
  HelpPair: at('ASSOCIATION', 'pairs'),
};
