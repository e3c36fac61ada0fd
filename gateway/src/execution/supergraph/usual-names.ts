import { type ConstDirectiveNode, type DocumentNode, Kind, type NameNode, visit } from 'graphql';

const JOIN = /^https:\/\/specs\.apollo\.dev\/join\/v/;
const IMPORTING = new Set(['as', 'import']);

/**
 * A supergraph with the join specification under its usual names, which its `@link` (`@core` in federation 1) may have
 * changed: `as: "j"` makes `@j__field` of `@join__field`, `import: ["@field"]` makes `@field` of it.
 */
export function withUsualNames(document: DocumentNode): DocumentNode {
  const link = linksOf(document).find((directive) =>
    JOIN.test(given(directive, 'url') ?? given(directive, 'feature') ?? ''),
  );
  if (!link?.arguments?.some(({ name }) => IMPORTING.has(name.value))) return document;
  const prefix = `${given(link, 'as') ?? 'join'}__`;
  const imported = importsOf(link);
  const named = (kind: string, { value }: NameNode): NameNode => {
    const usual = imported.get(kind + value);
    const name = usual ?? (value.startsWith(prefix) ? value.slice(prefix.length) : undefined);
    return { kind: Kind.NAME, value: name === undefined ? value : `join__${name}` };
  };
  return visit(document, {
    Directive: (directive) =>
      directive === link
        ? { ...link, arguments: link.arguments?.filter(({ name }) => !IMPORTING.has(name.value)) ?? [] }
        : { ...directive, name: named('@', directive.name) },
    DirectiveDefinition: (definition) => ({ ...definition, name: named('@', definition.name) }),
    NamedType: (type) => ({ ...type, name: named('', type.name) }),
    ScalarTypeDefinition: (type) => ({ ...type, name: named('', type.name) }),
    EnumTypeDefinition: (type) => ({ ...type, name: named('', type.name) }),
    InputObjectTypeDefinition: (type) => ({ ...type, name: named('', type.name) }),
  });
}

const linksOf = ({ definitions }: DocumentNode): readonly ConstDirectiveNode[] =>
  definitions.flatMap((definition) =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? (definition.directives ?? [])
      : [],
  );

function given({ arguments: all }: ConstDirectiveNode, name: string): string | undefined {
  const value = all?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** Names under which single elements are known, `@` before those of directives → their usual names. */
function importsOf(link: ConstDirectiveNode): ReadonlyMap<string, string> {
  const value = link.arguments?.find(({ name }) => name.value === 'import')?.value;
  const names = new Map<string, string>();
  for (const one of value?.kind === Kind.LIST ? value.values : []) {
    if (one.kind === Kind.STRING) names.set(one.value, bare(one.value));
    if (one.kind !== Kind.OBJECT) continue;
    const [name, as] = ['name', 'as'].map((key) => {
      const found = one.fields.find((field) => field.name.value === key)?.value;
      return found?.kind === Kind.STRING ? found.value : undefined;
    });
    if (name !== undefined) names.set(as ?? name, bare(name));
  }
  return names;
}

const bare = (name: string): string => name.replace(/^@/, '');
