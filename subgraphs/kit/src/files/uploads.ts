import type { Session } from '../database/session.ts';
import { errors } from '../errors/common.ts';
import { defineErrors, mistake } from '../errors/define.ts';
import { type ImportRights, mayImportFor } from '../import/may-import-for.ts';
import { readerOf } from '../import/work.ts';
import type { Clock } from '../time/clock.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Whom a file is for: `organisation` is `Type:region:uuid`. */
export interface UploadPlace {
  readonly region: string;
  readonly organisation: string;
}

/** Decides about uploads before their bytes come. Both throw CallerError `NOT_YOURS` and `TOO_MANY_UPLOADS`. */
export interface Uploads {
  /** Whether a file would be taken in. */
  admit(viewer: Viewer, place: UploadPlace): Promise<void>;
  /** Takes a file of so many bytes in, which counts as the account's until `receive` is done. */
  take<Result>(viewer: Viewer, place: UploadPlace, bytes: number, receive: () => Promise<Result>): Promise<Result>;
}

export interface UploadsOptions {
  /** Of our own process: reads uploads of every account. */
  readonly session: Session;
  readonly importing: ImportRights;
  readonly clock: Clock;
}

/** What one account may keep of which no import was made, on one side. */
const most = { uploads: 10, bytes: 256 * 1024 * 1024 };
/** Milliseconds after which such an upload gives way to another one. */
const lapsesAfter = 24 * 3_600_000;

export const uploadErrors = defineErrors({
  TOO_MANY_UPLOADS: mistake({
    inPayload: false,
    'zh-CN': `待试导入的文件过多：每个账号最多 ${most.uploads} 个，共 ${most.bytes >> 20} MB。请先用已上传的文件开始导入；一天后仍未使用的文件会让出位置。`,
    en: `Too many files wait for an import: an account keeps ${most.uploads} at most, of ${most.bytes >> 20} MB. Start imports of those first; a file that is not used gives way after a day.`,
  }),
});

interface Kept {
  readonly uploads: number;
  readonly bytes: number;
}

const IMPORTED = `EXISTS (SELECT 1 FROM import i WHERE i.region = u.region AND i.digest = u.digest AND i.forgotten_at IS NULL)`;

/** An account's uploads of which no import was made. Bytes of the same file are kept, and counted, once. */
const keptBy = async (session: Session, account: string): Promise<Kept> => {
  const [kept] = await session.rows<Kept>(
    'upload.open',
    `WITH waiting AS (SELECT u.region, u.digest FROM import_upload u WHERE u.account = $1 AND NOT ${IMPORTED})
     SELECT (SELECT count(*)::int FROM waiting) AS uploads,
            (SELECT coalesce(sum(f.bytes), 0)::float8 FROM import_file f
              WHERE (f.region, f.digest) IN (SELECT w.region, w.digest FROM waiting w)) AS bytes`,
    [account],
  );
  return kept ?? { uploads: 0, bytes: 0 };
};

/** Removes those that were recorded by then, with their files where nothing else needs them. */
const removeLapsed = (session: Session, account: string, by: Date): Promise<unknown> =>
  session.rows(
    'upload.lapsed',
    `WITH lapsed AS (
       DELETE FROM import_upload u WHERE u.account = $1 AND u.recorded_at <= $2 AND NOT ${IMPORTED}
       RETURNING u.region, u.id, u.digest),
     old AS (
       DELETE FROM import_file f WHERE f.recorded_at <= $2
          AND (f.region, f.digest) IN (SELECT l.region, l.digest FROM lapsed l)
          AND NOT EXISTS (
            SELECT 1 FROM import_upload u WHERE u.region = f.region AND u.digest = f.digest
               AND u.id NOT IN (SELECT l.id FROM lapsed l))
       RETURNING f.region, f.digest)
     DELETE FROM import_file_part p USING old o WHERE p.region = o.region AND p.digest = o.digest`,
    [account, by],
  );

export const createUploads = ({ session, importing, clock }: UploadsOptions): Uploads => {
  /** Sizes of what is coming in, by account. */
  const underWay = new Map<string, readonly number[]>();
  const coming = (account: string): readonly number[] => underWay.get(account) ?? [];

  const hasRoom = async (account: string, bytes: number, before: readonly number[]): Promise<boolean> => {
    const kept = await keptBy(session, account);
    const size = before.reduce((sum, each) => sum + each, kept.bytes + bytes);
    return kept.uploads + before.length < most.uploads && size <= most.bytes;
  };

  const decide = async (viewer: Viewer, place: UploadPlace, bytes: number, before: readonly number[]) => {
    if (!(await mayImportFor(importing, readerOf(session), viewer, place)))
      throw errors.NOT_YOURS({}, ['organisation']);
    const { account } = viewer;
    if (await hasRoom(account, bytes, before)) return;
    await removeLapsed(session, account, new Date(clock().getTime() - lapsesAfter));
    if (!(await hasRoom(account, bytes, before))) throw uploadErrors.TOO_MANY_UPLOADS({});
  };

  return {
    admit: (viewer, place) => decide(viewer, place, 0, coming(viewer.account)),
    take: async (viewer, place, bytes, receive) => {
      const { account } = viewer;
      const before = coming(account);
      underWay.set(account, [...before, bytes]);
      try {
        await decide(viewer, place, bytes, before);
        return await receive();
      } finally {
        const rest = [...coming(account)];
        rest.splice(rest.indexOf(bytes), 1);
        if (rest.length > 0) underWay.set(account, rest);
        else underWay.delete(account);
      }
    },
  };
};
