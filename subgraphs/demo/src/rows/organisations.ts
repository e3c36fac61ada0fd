import { DAY, dayOf } from '../calendar.ts';
import type { Organisations } from '../organisations.ts';
import { random } from '../random.ts';
import { type DemoRow, organisationColumns } from './row.ts';

/** Rows of every organisation, parents first, and of what belongs to organisations alone. */
export function* organisationRows(
  seed: string,
  { origin, destination, association }: Organisations,
  now: number,
): Generator<DemoRow> {
  const recorded = now - 1_200 * DAY;
  for (const county of origin.counties)
    yield { side: 'origin', table: 'county', row: organisationColumns(county, recorded) };
  for (const { countyId, ...township } of origin.townships)
    yield { side: 'origin', table: 'township', row: { ...organisationColumns(township, recorded), countyId } };
  for (const { townshipId, ...branch } of origin.homeBranches)
    yield { side: 'origin', table: 'home_branch', row: { ...organisationColumns(branch, recorded), townshipId } };
  for (const city of destination.cities)
    yield { side: 'destination', table: 'city', row: organisationColumns(city, recorded) };
  for (const { cityId, ...subdistrict } of destination.subdistricts)
    yield { side: 'destination', table: 'subdistrict', row: { ...organisationColumns(subdistrict, recorded), cityId } };
  for (const { subdistrictId, kind, ...branch } of destination.branches)
    yield {
      side: 'destination',
      table: 'receiving_branch',
      row: { ...organisationColumns(branch, recorded), subdistrictId, kind },
    };
  for (const { subdistrictId, ...terminal } of destination.terminals)
    yield {
      side: 'destination',
      table: 'learning_terminal',
      row: { ...organisationColumns(terminal, recorded), subdistrictId },
    };
  for (const { subdistrictId, offers, ...centre } of destination.centres)
    yield {
      side: 'destination',
      table: 'service_centre',
      row: { ...organisationColumns(centre, recorded), subdistrictId, offers },
    };
  for (const { kind, trade, ...each } of association.associations)
    yield { side: 'association', table: 'association', row: { ...organisationColumns(each, recorded), kind, trade } };
  for (const { associationId, originCounty, secretary, ...branch } of association.branches)
    yield {
      side: 'association',
      table: 'association_branch',
      row: { ...organisationColumns(branch, recorded), associationId, originCounty, secretary },
    };
  yield* catalogueRows(seed, origin, recorded, now);
}

const courses = ['党章与党史', '流动党员管理办法解读', '法律常识', '安全生产', '电子商务', '家乡发展与返乡创业'];

/** Each county's courses of the last terms, and the local document that its practice rests on. */
function* catalogueRows(
  seed: string,
  { counties }: Organisations['origin'],
  recorded: number,
  now: number,
): Generator<DemoRow> {
  const year = Number(dayOf(now).slice(0, 4));
  for (const { region, id: countyId } of counties) {
    const stream = random(seed, 'catalogue', region);
    for (const term of [`${year - 1}-2`, `${year}-1`, `${year}-2`])
      for (const title of courses)
        yield {
          side: 'origin',
          table: 'course',
          row: {
            region,
            id: stream.uuid(),
            countyId,
            title,
            term,
            hours: stream.whole(2, 8),
            recordedAt: new Date(recorded),
            source: 'demo',
          },
        };
    yield {
      side: 'origin',
      table: 'rule_document',
      row: {
        region,
        id: stream.uuid(),
        countyId,
        title: '关于加强流动党员两地共管的实施意见',
        number: `${region}-2007-12`,
        issuedOn: '2007-06-01',
        repealedOn: null,
        text: '流出地建立信息库和联系责任人，每年集中寻找两次；流入地接收后承担主要责任。',
        recordedAt: new Date(recorded),
        repealedRecordedAt: null,
        source: 'demo',
      },
    };
  }
}
