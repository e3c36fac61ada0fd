import type { FieldConfig } from '@liangdi/linkage';

/** A generated record with the person behind it. Cells stand in the order in which the fields mention their columns. */
export type Labelled = { readonly id: string; readonly entity: string; readonly cells: readonly string[] };

/** Files to be linked, with the configuration that a user would write. `right` is absent for one file. */
export type Scenario = {
  readonly name: string;
  readonly fields: readonly FieldConfig[];
  readonly left: readonly Labelled[];
  readonly right?: readonly Labelled[];
};
