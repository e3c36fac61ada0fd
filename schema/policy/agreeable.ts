import { policy } from './policy.ts';
import { fieldsOf } from './side-policy.ts';

const sides = Object.values(policy);

/** Fields of a type with a rule on some side; ids come along with whatever is named. */
const ofType = (type: string, withSensitive: boolean): readonly string[] =>
  sides.flatMap(({ types }) => {
    const rule = types[type];
    return [...fieldsOf(rule?.plain), ...(withSensitive ? fieldsOf(rule?.sensitive) : [])]
      .filter((field) => field !== 'id')
      .map((field) => `${type}.${field}`);
  });

/** Every field that an agreement may name, as `Type.field`. */
export const agreeableFields: ReadonlySet<string> = new Set(
  sides.flatMap(({ agreeable }) =>
    fieldsOf(agreeable).flatMap((entry) => (entry.includes('.') ? [entry] : ofType(entry, true))),
  ),
);

/**
 * The fields that an entry of an agreement stands for: itself, or for `Type.*` all of the type that are not sensitive.
 * Null when no agreement may name it.
 */
export const expandAgreed = (entry: string): readonly string[] | null => {
  const [type = '', field] = entry.split('.');
  const fields = field === '*' ? ofType(type, false).filter((one) => agreeableFields.has(one)) : [entry];
  return fields.length > 0 && fields.every((one) => agreeableFields.has(one)) ? [...new Set(fields)] : null;
};
