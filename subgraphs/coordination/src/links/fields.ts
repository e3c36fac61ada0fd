import type { FieldConfig } from '@liangdi/linkage';

/** What a member and a record are compared by, in the order of a person's cells. */
export const FIELDS: readonly FieldConfig[] = [
  { columns: ['name'], kind: 'name' },
  { columns: ['birthDate'], kind: 'date' },
  { columns: ['sex'], kind: 'sex' },
  { columns: ['phone'], kind: 'phone' },
  { columns: ['home'], kind: 'region' },
];

/** What each of them is called in evidence. */
export const NOUNS: Readonly<Record<'zh-CN' | 'en', Readonly<Record<string, string>>>> = {
  'zh-CN': { name: '姓名', birthDate: '出生日期', sex: '性别', phone: '电话', home: '流出县' },
  en: { name: 'name', birthDate: 'birth date', sex: 'sex', phone: 'phone', home: 'home county' },
};
