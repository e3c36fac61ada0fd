import type { Words } from './words.ts';

type Side = 'ORIGIN' | 'DESTINATION' | 'ASSOCIATION' | 'COORDINATION';

const words = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What a side erases, by the names that its `erase_details` gives. */
const erased: Readonly<Record<string, Words>> = {
  phone: words('已被更正或不再需要的手机号', 'phone numbers that were replaced or are no longer needed'),
  address: words('已被更正或不再需要的住址', 'addresses that were replaced or are no longer needed'),
  contactSubject: words('联系记录中的谈话内容', 'what contacts were about'),
  fulfilmentNote: words('责任履行的备注', 'notes on fulfilled duties'),
  familyHelp: words('已结束的家属帮扶内容', 'what the family was helped with, once it ended'),
  careNeed: words('已答复的关怀需求内容', 'what care was asked for, once it was answered'),
  disputeStatement: words('已办结的异议中您所说的内容', 'what you said in disputes that are closed'),
  disputeAnswer: words('已办结的异议的答复内容', 'what was answered to disputes that are closed'),
  rosterRow: words(
    '导入的名册中关于您的行（原文件一并删除）',
    'rows about you in rosters that were imported, and their files',
  ),
  exportFile: words(
    '有您在内的导出文件（整份删除）',
    'files of lists that you are in and that were taken out, as a whole',
  ),
  whereabouts: words('去向自报的地点和附言', 'places and notes of your reports of whereabouts'),
};

const log = {
  what: words('查阅记录', 'the log of who read or recorded what'),
  why: words(
    '查阅记录只含标识、不含内容，须保持完整以便您和审计机关核查',
    'it holds ids and no content, and stays whole so that you and auditors can check it',
  ),
};

const waiting = {
  what: words(
    '已上传、尚未写入的名册中关于您的行',
    'rows about you in rosters that were uploaded and are not written yet',
  ),
  why: words(
    '上传者仍在核对；最后一步之后最迟 30 天删除',
    'whoever uploaded them still checks them; they go 30 days after the last step at most',
  ),
};

/** What stays, and why: erasure goes no further than the law (个人信息保护法 第四十七条). */
const kept: Readonly<Record<Side, readonly { readonly what: Words; readonly why: Words }[]>> = {
  ORIGIN: [
    {
      what: words(
        '姓名、性别、出生日期、入党日期、所属支部、身份标识',
        'name, sex, birth date, joining date, home branch, identity token',
      ),
      why: words(
        '会员档案须依法保存，去标识的身份标识用于防止重复登记',
        'the record of a member is kept by law; the token keeps you from being recorded twice',
      ),
    },
    {
      what: words('当前手机号', 'your present phone number'),
      why: words(
        '支部仍负责与您联系；您可随时自行更改或清除',
        'your branch still keeps contact; you can change or clear it yourself at any time',
      ),
    },
    {
      what: words('流出、联系、责任履行的时间和方式', 'when and how you left, were contacted and were served'),
      why: words('这些是履行法定职责的凭据', 'they prove that duties were done'),
    },
    {
      what: words(
        '查找、学时，以及仍在进行的家属帮扶',
        'searches for you, credits, and help for your family that has not ended',
      ),
      why: words(
        '查找和学时是履行职责的凭据；帮扶内容在帮扶结束前仍需使用',
        'searches and credits prove that duties were done; what the family is helped with is needed until it ends',
      ),
    },
    waiting,
    log,
  ],
  DESTINATION: [
    {
      what: words(
        '流入登记中的姓名、性别、出生日期、户籍县、身份标识',
        'name, sex, birth date, home county and identity token in the records of where you were received',
      ),
      why: words(
        '流入登记须依法保存，去标识的身份标识用于防止重复登记',
        'the record of a reception is kept by law; the token keeps you from being recorded twice',
      ),
    },
    {
      what: words('尚未答复的关怀需求内容', 'what care was asked for and is not answered yet'),
      why: words('须据此答复', 'it is still to be answered'),
    },
    {
      what: words('仍在接收您的支部所登记的手机号和住址', 'phone and address with a branch that still receives you'),
      why: words('该支部仍负责与您联系', 'that branch still keeps contact with you'),
    },
    {
      what: words('流入、联系、学习、关怀的时间', 'when you were received, contacted, taught and cared for'),
      why: words('这些是履行法定职责的凭据', 'they prove that duties were done'),
    },
    waiting,
    log,
  ],
  ASSOCIATION: [
    {
      what: words(
        '商会档案中的姓名、性别、出生日期、户籍县、身份标识',
        'name, sex, birth date, home county and identity token in the records of associations',
      ),
      why: words(
        '会籍记录由商会依章程保存，去标识的身份标识用于防止重复登记',
        'an association keeps its membership record by its statutes; the token keeps you from being recorded twice',
      ),
    },
    {
      what: words(
        '所在企业和行业、一帮一结对、共建活动、贡献',
        'your enterprise and trade, help pairs, joint activities, contributions',
      ),
      why: words('会籍和共建工作的记录', 'they are the record of the membership and of what was done together'),
    },
    {
      what: words('仍有会籍的商会所登记的手机号', 'the phone number with an association that you still belong to'),
      why: words('该商会仍负责与您联系', 'that association still keeps contact with you'),
    },
    {
      what: words('会籍的起止和职务', 'when you belonged, and in which role'),
      why: words('会籍记录由商会依章程保存', 'an association keeps its membership record by its statutes'),
    },
    waiting,
    log,
  ],
  COORDINATION: [
    {
      what: words('未办结的异议', 'disputes that are open'),
      why: words(
        '责任方尚须据此答复；您可随时撤回',
        'their owner still has to answer; you can take them back at any time',
      ),
    },
    {
      what: words('对哪项记录提过异议、何时提出、结果如何', 'which record you disputed, when, and with which outcome'),
      why: words('这些是各方已履行答复义务的凭据', 'they prove that you were answered'),
    },
    {
      what: words(
        '身份关联及其复核、您对合作协议的意见',
        'identity links with their review, and what you said of agreements with partners',
      ),
      why: words(
        '它们决定谁可以看到您的记录，须可核查',
        'they decide who sees your record, and must be open to examination',
      ),
    },
    {
      what: words(
        '协调人员对关于您的问题的处理、评论和理由，以及临时查看您敏感信息的理由',
        'what was done and written about findings that concern you, with reasons, and why your sensitive fields were opened',
      ),
      why: words(
        '这些是问题如何处理、由谁查看的凭据，须可核查',
        'they prove how findings were dealt with and who looked, and must be open to examination',
      ),
    },
    log,
  ],
};

/** What a side answers to whoever asked for erasure, in their language. */
export const erasureAnswer = (
  side: Side,
  counts: readonly { readonly what: string; readonly count: number }[],
  language: keyof Words,
) => ({
  erased: counts
    .filter(({ count }) => count > 0)
    .map(({ what, count }) => ({ what: erased[what]?.[language] ?? what, count })),
  kept: kept[side].map(({ what, why }) => ({ what: what[language], why: why[language] })),
});
