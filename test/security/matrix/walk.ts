import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** One field that leads to objects, on one path from the root, and what hangs on it there. */
export interface Edge {
  /** `Type.field`. */
  readonly name: string;
  /** Type of the objects. */
  readonly target: string;
  /** Under which name the answer has it. */
  readonly key: string;
  /** With its arguments. */
  readonly call: string;
  /** Fields of the target that are no objects. */
  readonly leaves: readonly string[];
  readonly edges: Edge[];
  /** Whether the target is one of several types that the field may lead to. */
  readonly narrowed: boolean;
}

/** Where the walk begins. */
export interface Root {
  readonly field: string;
  /** Of a field that leads to several types: the one that is meant. */
  readonly on?: string;
  readonly call: string;
  /** Whether a type that this root is the first to reach is opened here. */
  readonly opens: (type: string) => boolean;
}

export interface WalkOptions {
  /** In this order: what the first ones open is not opened again. */
  readonly roots: readonly Root[];
  /** Arguments by `Type.field`; a field that requires some and has none here is not walked. */
  readonly calls: Readonly<Record<string, string>>;
  /** Fields after which only ids are asked for: what the viewer does not see there must not take the answer with it. */
  readonly bare: readonly string[];
}

const isPage = (type: string): boolean => /(Connection|Edge)$/.test(type);

/**
 * Every field of every type once more: each type is opened on the first path that reaches it, and each of its fields that
 * lead to objects is gone along there, to the plain fields of what it leads to. Rows of a page are looked at wherever there
 * is a page.
 */
export const walk = (schema: GraphQLSchema, { roots, calls, bare }: WalkOptions) => {
  const opened = new Set<string>();
  const skipped = new Set<string>();

  const edgeOf = (
    type: string,
    field: GraphQLField<unknown, unknown>,
    given = calls[`${type}.${field.name}`],
    on?: string,
  ): Edge | undefined => {
    const name = `${type}.${field.name}`;
    if (given === undefined && field.args.some(isRequiredArgument)) {
      skipped.add(name);
      return undefined;
    }
    const target = on === undefined ? getNamedType(field.type) : schema.getType(on);
    const plain = isObjectType(target) || isInterfaceType(target) ? Object.values(target.getFields()) : [];
    const key = on === undefined ? field.name : `${on}_${field.name}`;
    const call = given === undefined || given === '' ? field.name : `${field.name}(${given})`;
    return {
      ...{ name, key, target: target?.name ?? '', call: key === field.name ? call : `${key}:${call}` },
      leaves: plain
        .filter((one) => isLeafType(getNamedType(one.type)) && !one.args.some(isRequiredArgument))
        .map((leaf) => leaf.name)
        .filter((leaf) => !bare.includes(name) || leaf === 'id'),
      edges: [],
      narrowed: on !== undefined,
    };
  };

  const below = (edge: Edge, opens: Root['opens']): readonly Edge[] => {
    const type = schema.getType(edge.target);
    if (!isObjectType(type)) return [];
    const again = opened.has(type.name);
    if (isPage(type.name) ? false : again || !opens(type.name)) return [];
    opened.add(type.name);
    return Object.values(type.getFields())
      .filter(({ name, type: of }) => isCompositeType(getNamedType(of)) && (!again || name === 'nodes'))
      .flatMap((field) => edgeOf(type.name, field) ?? []);
  };

  const edges = roots.flatMap(({ field, on, call, opens }) => {
    const found = schema.getQueryType()?.getFields()[field];
    const root = found && edgeOf('Query', found, call, on);
    if (!root) return [];
    for (let level = [root]; level.length > 0; ) {
      for (const edge of level) edge.edges.push(...below(edge, opens));
      level = level.flatMap((edge) => edge.edges);
    }
    return [root];
  });
  return { edges, skipped };
};

/** Selections of an edge, itself among them. */
const sizeOf = ({ leaves, edges }: Edge): number =>
  2 + leaves.length + edges.reduce((sum, edge) => sum + sizeOf(edge), 0);

const written = ({ call, target, leaves, edges, narrowed }: Edge): string => {
  const fields = ['__typename', ...leaves, ...edges.map(written)].join(' ');
  return `${call}{${narrowed ? `__typename ... on ${target}{${fields}}` : fields}}`;
};

export interface Document {
  readonly query: string;
  readonly edges: readonly Edge[];
}

/** Parts of an edge that have no more selections than `most`, but where one edge below it alone has them. */
const partsOf = (edge: Edge, most: number): readonly Edge[] => {
  const parts: Edge[][] = [[]];
  for (const below of edge.edges) {
    const part = parts.at(-1) ?? [];
    if (part.length > 0 && part.reduce((sum, one) => sum + sizeOf(one), sizeOf(below)) > most) parts.push([below]);
    else part.push(below);
  }
  return parts.map((edges) => ({ ...edge, edges }));
};

/** The edges as documents of one root field each, of those that are no larger than `most` selections where that can be. */
export const documentsOf = (edges: readonly Edge[], most: number): readonly Document[] =>
  edges.flatMap((edge) => partsOf(edge, most)).map((edge) => ({ query: `{${written(edge)}}`, edges: [edge] }));
