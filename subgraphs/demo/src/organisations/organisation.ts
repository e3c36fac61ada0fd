/** What every organisation of the demo has. Days are `YYYY-MM-DD`. */
export interface DemoOrganisation {
  readonly region: string;
  readonly id: string;
  readonly name: string;
  readonly openedOn: string;
  readonly closedOn: string | null;
}
