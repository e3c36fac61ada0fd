import { defineErrors, mistake } from './define.ts';

/**
 * What callers can do wrong on every side. A side adds its own with `defineErrors`. Public codes:
 * in payloads INVALID_VALUE, NOT_FOUND, REGION_UNKNOWN, PERIOD_REVERSED, PERIOD_OVERLAPS, IN_FUTURE, ALREADY_CLOSED,
 * STALE_VERSION, ALREADY_RECORDED, BRANCH_CLOSED, STILL_IN_USE, IDEMPOTENCY_KEY_REUSED, NOT_YOURS, ID_NUMBER_INVALID; of
 * the request PAGE_TOO_LARGE, PAGE_INVALID, CURSOR_INVALID, UNAUTHENTICATED, FORBIDDEN, CONSENTS_UNKNOWN, BAD_REQUEST; of
 * our own processes FEED_POSITION_UNKNOWN. A failure of ours is INTERNAL and says nothing else.
 */
export const errors = defineErrors({
  INVALID_VALUE: mistake<{ value: string; expected: Readonly<Record<'zh-CN' | 'en', string>> }>({
    'zh-CN': ({ value, expected }) => `“${value}” 不符合要求：应为${expected['zh-CN']}。`,
    en: ({ value, expected }) => `"${value}" is not valid: expected ${expected.en}.`,
  }),
  ID_NOT_OURS: mistake<{ expected: string }>({
    code: 'INVALID_VALUE',
    'zh-CN': ({ expected }) => `这不是本系统的标识，此处应为 ${expected} 的标识。请使用查询返回的 id。`,
    en: ({ expected }) =>
      `This is not an id of ours; one of type ${expected} is expected. Use an id that a query returned.`,
  }),
  ID_OF_ANOTHER_TYPE: mistake<{ expected: string; type: string }>({
    code: 'INVALID_VALUE',
    'zh-CN': ({ expected, type }) => `这是 ${type} 的标识，此处应为 ${expected} 的标识。`,
    en: ({ expected, type }) => `This id is of type ${type}; one of type ${expected} is expected.`,
  }),
  INSTANT_INVALID: mistake<{ value: string }>({
    code: 'INVALID_VALUE',
    'zh-CN': ({ value }) =>
      `“${value}” 不是存在的时刻：应为带时区的 ISO 8601 时刻（如 2026-03-01T09:00:00+08:00）或日期（如 2026-03-01）。`,
    en: ({ value }) =>
      `"${value}" is no existing instant: expected ISO 8601 with an offset (2026-03-01T09:00:00+08:00) or a date (2026-03-01).`,
  }),
  DATE_INVALID: mistake<{ value: string }>({
    code: 'INVALID_VALUE',
    'zh-CN': ({ value }) => `“${value}” 不是存在的日期：应为 年-月-日，如 2026-03-01。`,
    en: ({ value }) => `"${value}" is no existing date: expected year-month-day, such as 2026-03-01.`,
  }),
  INSTANT_OUT_OF_RANGE: mistake<{ value: string; first: number; last: number }>({
    code: 'INVALID_VALUE',
    'zh-CN': ({ value, first, last }) => `“${value}” 超出范围：时刻应在 ${first} 年至 ${last} 年之间（东八区）。`,
    en: ({ value, first, last }) =>
      `"${value}" is out of range: an instant must lie in the years ${first} to ${last}, at +08:00.`,
  }),
  DATE_OUT_OF_RANGE: mistake<{ value: string; first: number; last: number }>({
    code: 'INVALID_VALUE',
    'zh-CN': ({ value, first, last }) => `“${value}” 超出范围：日期应在 ${first} 年至 ${last} 年之间。`,
    en: ({ value, first, last }) => `"${value}" is out of range: a date must lie in the years ${first} to ${last}.`,
  }),
  NOT_FOUND: mistake({
    'zh-CN': '所指的对象不存在，或您无权查看。',
    en: 'What the id names does not exist, or is not visible to you.',
  }),
  REGION_UNKNOWN: mistake<{ region: string }>({
    'zh-CN': ({ region }) => `行政区划代码 “${region}” 不存在。应为六位代码，如 330324。`,
    en: ({ region }) => `There is no region "${region}". Expected a six-digit administrative code, such as 330324.`,
  }),
  PERIOD_REVERSED: mistake({
    'zh-CN': '结束时间必须晚于开始时间。',
    en: 'The end must lie after the start.',
  }),
  PERIOD_OVERLAPS: mistake({
    'zh-CN': '该时段与已登记的时段重叠。请先结束原有的登记，或调整时间。',
    en: 'The period overlaps one that already holds. Close that one first, or change the times.',
  }),
  IN_FUTURE: mistake({
    'zh-CN': '时间不能晚于现在。',
    en: 'The time must not lie in the future.',
  }),
  ALREADY_CLOSED: mistake({
    'zh-CN': '该登记已经结束。',
    en: 'The fact is already closed.',
  }),
  STALE_VERSION: mistake({
    'zh-CN': '您读取之后，该登记已被修改。请重新读取后再改。',
    en: 'The fact changed since you read it. Read it again, then change it.',
  }),
  ALREADY_RECORDED: mistake({
    'zh-CN': '同一内容已经登记过。',
    en: 'The same is already recorded.',
  }),
  BRANCH_CLOSED: mistake<{ name: string }>({
    'zh-CN': ({ name }) => `${name}在该时间未成立或已撤销。请另选，或核对时间。`,
    en: ({ name }) => `${name} is not open at that time. Choose another one, or check the time.`,
  }),
  STILL_IN_USE: mistake<{ name: string }>({
    'zh-CN': ({ name }) => `其下的“${name}”届时尚未撤销。请先撤销下属组织。`,
    en: ({ name }) => `"${name}" below it is still open then. Close what is below it first.`,
  }),
  IDEMPOTENCY_KEY_REUSED: mistake<{ key: string }>({
    'zh-CN': ({ key }) => `幂等键 “${key}” 已用于另一份内容不同的请求。请为新的请求换一个键。`,
    en: ({ key }) => `The idempotency key "${key}" was used with another input. Choose a new key for a new request.`,
  }),
  NOT_YOURS: mistake({
    'zh-CN': '该变更属于其他方、其他地区或其他支部，您无权办理。',
    en: 'The change belongs to another side, region or branch.',
  }),
  PAGE_TOO_LARGE: mistake<{ argument: string; value: number; maximum: number }>({
    inPayload: false,
    'zh-CN': ({ argument, value, maximum }) => `“${argument}: ${value}” 过大：每页最多 ${maximum} 条。`,
    en: ({ argument, value, maximum }) => `"${argument}: ${value}" is too large: a page has at most ${maximum} items.`,
  }),
  PAGE_INVALID: mistake<{ reason: Readonly<Record<'zh-CN' | 'en', string>> }>({
    inPayload: false,
    'zh-CN': ({ reason }) => `分页参数有误：${reason['zh-CN']}。`,
    en: ({ reason }) => `The page arguments are wrong: ${reason.en}.`,
  }),
  CURSOR_INVALID: mistake<{ argument: string }>({
    inPayload: false,
    'zh-CN': ({ argument }) => `“${argument}” 不是此列表的游标。请使用同一列表、同一排序返回的游标。`,
    en: ({ argument }) =>
      `"${argument}" is no cursor of this list. Use one that the same list returned in the same order.`,
  }),
  FEED_POSITION_UNKNOWN: mistake({
    inPayload: false,
    'zh-CN': '变更记录中没有这一位置：数据库可能已恢复到较早的时间。请重新读取全部内容。',
    en: 'The feed has no such position: its database may have been restored to an earlier day. Read everything anew.',
  }),
  ID_NUMBER_INVALID: mistake<{ problem: { zh: string; en: string } }>({
    'zh-CN': ({ problem }) => `身份证号码无法登记。${problem.zh}`,
    en: ({ problem }) => `The resident ID number cannot be taken. ${problem.en}`,
  }),
  UNAUTHENTICATED: mistake({ inPayload: false, 'zh-CN': '请先登录。', en: 'Sign in first.' }),
  FORBIDDEN: mistake({ inPayload: false, 'zh-CN': '您无权进行此操作。', en: 'You may not do this.' }),
  NOT_IN_AGREEMENT: mistake<{ field: string }>({
    code: 'FORBIDDEN',
    inPayload: false,
    'zh-CN': ({ field }) => `“${field}” 不在贵单位的合作协议之内。`,
    en: ({ field }) => `"${field}" is not part of your agreement.`,
  }),
  CONSENTS_UNKNOWN: mistake({
    inPayload: false,
    'zh-CN': '暂时无法确认党员的授权意见，因此不能提供数据。请稍后再试。',
    en: 'What members say of consent cannot be known at the moment, so that nothing is given. Try again later.',
  }),
  BAD_REQUEST: mistake<{ reason: Readonly<Record<'zh-CN' | 'en', string>> }>({
    inPayload: false,
    'zh-CN': ({ reason }) => reason['zh-CN'],
    en: ({ reason }) => reason.en,
  }),
});
