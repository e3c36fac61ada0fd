import { subgraphDocument, subgraphNames } from '@liangdi/schema';
import { connectionShape, policy, type SideName } from '@liangdi/schema/policy';
import { Kind } from 'graphql';
import type { Place } from './observe.ts';
import type { MatrixViewer } from './viewers.ts';

/** Said once more, not read from the policy: what is masked unless one answers for the person. */
export const sensitive: ReadonlySet<string> = new Set(
  `Member.birthDate Member.phone FamilyHelp.note WhereaboutsReport.note DestinationRecord.birthDate DestinationRecord.phone
   DestinationRecord.address CareCase.need AssociationRecord.birthDate AssociationRecord.phone`.split(/\s+/),
);

/** The sides that resolve a field: those whose contract has it, and not as `@external`. */
const ownersOf: ReadonlyMap<string, readonly SideName[]> = (() => {
  const owners = new Map<string, SideName[]>();
  for (const side of subgraphNames)
    for (const definition of subgraphDocument(side).definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
      for (const field of definition.fields ?? []) {
        if (field.directives?.some(({ name }) => name.value === 'external')) continue;
        const name = `${definition.name.value}.${field.name.value}`;
        owners.set(name, [...(owners.get(name) ?? []), side]);
      }
    }
  return owners;
})();

export const owners = (name: string): readonly SideName[] => ownersOf.get(name) ?? [];

/** The kinds of types as the policy had them when this module was loaded: a policy that is changed later changes nothing here. */
const kinds: ReadonlyMap<string, string> = new Map(
  subgraphNames.flatMap((side) =>
    Object.entries(policy[side].types).map(([type, { rows }]) => [`${side} ${type}`, rows] as const),
  ),
);

const kindOf = (side: SideName, type: string): string | undefined =>
  kinds.get(`${side} ${type}`) ?? connectionShape(type)?.rows;

export const isOfPersons = (type: string): boolean => subgraphNames.some((side) => kindOf(side, type) === 'subject');

type Rule = (viewer: MatrixViewer) => boolean;

const is =
  (...what: MatrixViewer['is']): Rule =>
  (viewer) =>
    what.some((one) => viewer.is.includes(one));

const account =
  (...accounts: readonly string[]): Rule =>
  (viewer) =>
    accounts.includes(viewer.account);

/** What goes by something else than the member: said here for each field. */
const besides: Readonly<Record<string, Rule>> = {
  'Query.me': is('self'),
  'Query.originAudit': is('auditor'),
  'Query.destinationAudit': is('auditor'),
  'Query.associationAudit': is('auditor'),
  'Query.coordinationAudit': is('auditor'),
  'Query.breakGlassGrants': is('opener', 'auditor'),
  'Query.originExport': account('county'),
  'Query.destinationExport': account('county'),
  'Query.associationExport': account('county'),
  'Query.coordinationExport': account('county'),
  'Query.originExports': account('county'),
  'Query.destinationExports': account('county'),
  'Query.associationExports': account('county'),
  'Query.coordinationExports': account('county'),
  'Query.originImport': account('county', 'home-branch'),
  'Query.destinationImport': account('city', 'receiving-branch'),
  'Query.associationImport': account('secretary'),
  'Query.originImports': account('county'),
  'Query.destinationImports': account('city'),
  'Query.associationImports': account('secretary'),
  // What the file says is for whoever ordered it; of another's import one hears how far it is.
  ...Object.fromEntries(
    ['sheets', 'rows', 'annotated'].flatMap((field) => [
      [`OriginImport.${field}`, account('county')],
      [`DestinationImport.${field}`, account('city')],
      [`AssociationImport.${field}`, account('secretary')],
    ]),
  ),
  // Counts of places, not of persons: for whoever answers for the places.
  'Query.flows': is('region'),
  'Query.duties': is('region'),
  'FindingConnection.facets': ({ sight }) => sight.coordination !== 'nothing',
  // Auditors read whose glass was broken, and nothing of them.
  'BreakGlassGrant.member': is('opener', 'auditor'),
  'Query.aggregates': account('county', 'city', 'team', 'opener', 'other-city', 'other-team'),
  // The sides state different birth dates: each is for whoever it would be shown to on its side.
  'DerivedFinding.values': ({ sight }) => [sight.origin, sight.destination, sight.association].includes('open'),
  // The log of who looked is the member's own, and what they say of agreements theirs and their county's.
  'Member.originAccesses': is('self'),
  'Member.destinationAccesses': is('self'),
  'Member.associationAccesses': is('self'),
  'Member.coordinationAccesses': is('self'),
  'Member.consents': account('self', 'county'),
};

/** Whether objects of a type that a side hands out are the viewer's to see. */
const seesType = (viewer: MatrixViewer, side: SideName, type: string): boolean =>
  kindOf(side, type) !== 'subject' || viewer.sight[side] !== 'nothing';

/** Whether one field of a type may have something in it. */
const mayHave = (viewer: MatrixViewer, name: string, target?: string): boolean => {
  const special = besides[name];
  if (special) return special(viewer);
  const [type = ''] = name.split('.');
  return owners(name).some((side) => {
    if (target !== undefined && !seesType(viewer, side, target)) return false;
    if (kindOf(side, type) !== 'subject') return true;
    return viewer.sight[side] === 'open' || (viewer.sight[side] === 'masked' && !sensitive.has(name));
  });
};

/** Where a rule of its own lets a viewer know whom something is about, that is all it lets them know. */
const saysWhose = (last: Place['path'][number] | undefined, leaf: string): boolean =>
  leaf === 'id' && last !== undefined && besides[last.name] !== undefined;

/** Whether something comes for a plain field at the end of a path, or for the objects there when no field is named. */
export const expected = (viewer: MatrixViewer, { path, leaf }: Place): boolean =>
  path.every(({ name, target, narrowed }) => mayHave(viewer, name, narrowed ? undefined : target)) &&
  (leaf === undefined || saysWhose(path.at(-1), leaf) || mayHave(viewer, `${path.at(-1)?.target}.${leaf}`));

/** A page and its places are there for everybody: whether anything is on it is what the rows below it say. */
const shapeOfPages = /(Connection|Edge)$|^(PageInfo|Freshness)$/;

/** Whether the rules say something of a place: not of pages themselves, nor of an id that was given with the question. */
export const concludes = ({ path, leaf }: Place): boolean => {
  const last = path.at(-1);
  if (last === undefined || shapeOfPages.test(last.target) || last.target === 'Node') return false;
  return !last.narrowed || (leaf !== undefined && leaf !== 'id');
};
