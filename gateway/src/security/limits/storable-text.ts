import { BREAK, type DocumentNode, type StringValueNode, visit } from 'graphql';

/** Whether PostgreSQL and UTF-8 take a text: it has no NUL character and no half of a surrogate pair. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/**
 * Where the first text of variables stands that is not storable, as `$input.pairs.0.name`; the name of a field that is not
 * is told by what it stands in. However deep they are: what is looked at next waits in a list.
 */
export const unstorableVariable = (variables: object): string | undefined => {
  const waiting: { readonly within: object; readonly path: string }[] = [{ within: variables, path: '$' }];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const { within, path } = part;
    for (const [name, value] of Object.entries(within) as [string, unknown][]) {
      if (!isStorable(name)) return path;
      const here = path === '$' ? `$${name}` : `${path}.${name}`;
      if (typeof value === 'string' && !isStorable(value)) return here;
      if (typeof value === 'object' && value !== null) waiting.push({ within: value, path: here });
    }
  }
  return undefined;
};

/** The first text in a document that is not storable. */
export const unstorableLiteral = (document: DocumentNode): StringValueNode | undefined => {
  let found: StringValueNode | undefined;
  visit(document, {
    StringValue: (node) => {
      if (isStorable(node.value)) return undefined;
      found = node;
      return BREAK;
    },
  });
  return found;
};
