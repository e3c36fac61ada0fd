import { type DocumentNode, Kind } from 'graphql';
import { typesWithFields } from '../supergraph/repair.ts';

/** The labels under which fields are moving from one subgraph to another: `@override(from:, label: "percent(20)")`. */
export function readOverrideLabels(supergraph: DocumentNode): readonly string[] {
  const labels = new Set<string>();
  for (const { fields } of typesWithFields(supergraph).values()) {
    for (const { name, arguments: given } of fields.flatMap(({ directives = [] }) => directives)) {
      if (name.value !== 'join__field') continue;
      const label = given?.find((argument) => argument.name.value === 'overrideLabel')?.value;
      if (label?.kind === Kind.STRING) labels.add(label.value);
    }
  }
  return [...labels];
}

/**
 * Which of the moving fields an operation takes from where they move to. Of all operations, `percent(p)` moves p in a
 * hundred, and the same ones each time: a plan is made once. Labels of another form move none.
 */
export function overridden(labels: readonly string[], operation: string): Map<string, boolean> {
  return new Map(
    labels.map((label) => {
      const percent = Number(/^percent\((\d+(?:\.\d+)?)\)$/.exec(label)?.[1] ?? 0);
      return [label, share(`${label} ${operation}`) < percent];
    }),
  );
}

/** A number from 0 up to but not including 100 that is the same for the same text (FNV-1a). */
function share(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) / 2 ** 32) * 100;
}
