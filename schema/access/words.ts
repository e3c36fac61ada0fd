/** A word in the two languages of our answers. */
export interface Words {
  readonly 'zh-CN': string;
  readonly en: string;
}

const words = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What a type of a person's data is called; a sensitive field by its own name: `Member.phone`. */
export const typeWords: Readonly<Record<string, Words>> = {
  Member: words('基本信息', 'basic record'),
  'Member.birthDate': words('出生日期', 'birth date'),
  'Member.phone': words('手机号', 'phone number'),
  Outflow: words('流出登记', 'outflow declarations'),
  OriginContact: words('流出地联系责任人', 'contact person at home'),
  OriginContactLog: words('流出地联系记录', 'contact log at home'),
  OriginFulfilment: words('流出地责任履行', 'duties fulfilled at home'),
  Search: words('寻找任务', 'searches'),
  Credit: words('学分', 'credits'),
  FamilyHelp: words('家属帮扶', 'help for the family'),
  'FamilyHelp.note': words('家属帮扶内容', 'what the family was helped with'),
  StopSearch: words('停止寻找的意愿', 'wish not to be searched for'),
  WhereaboutsReport: words('去向自报', 'own reports of whereabouts'),
  'WhereaboutsReport.note': words('去向自报附言', 'what you added to a report of whereabouts'),
  DestinationRecord: words('流入地登记信息', 'record in the city'),
  'DestinationRecord.birthDate': words('出生日期', 'birth date'),
  'DestinationRecord.phone': words('手机号', 'phone number'),
  'DestinationRecord.address': words('住址', 'address'),
  Reception: words('流入登记', 'receptions'),
  DestinationContact: words('流入地联系责任人', 'contact person in the city'),
  DestinationContactLog: words('流入地联系记录', 'contact log in the city'),
  DestinationFulfilment: words('流入地责任履行', 'duties fulfilled in the city'),
  Attendance: words('学习记录', 'attendance'),
  CareCase: words('关怀事项', 'care cases'),
  'CareCase.need': words('关怀需求内容', 'what care was asked for'),
  AssociationRecord: words('商会登记信息', 'record with the association'),
  'AssociationRecord.birthDate': words('出生日期', 'birth date'),
  'AssociationRecord.phone': words('手机号', 'phone number'),
  Membership: words('会籍', 'association membership'),
  HelpPair: words('一帮一', 'one-helps-one pairs'),
  Contribution: words('贡献与表彰', 'contributions'),
  Finding: words('问题清单', 'findings'),
  IdentityLink: words('身份关联', 'identity links'),
  ResponsibleMember: words('责任归属', 'who is responsible'),
  Transfer: words('流动情况', 'moves'),
  WhatIfChange: words('制度变更的影响', 'what a change of rules would do'),
  Consent: words('对合作协议的意愿', 'what you said of agreements'),
  BreakGlassGrant: words('紧急授权', 'break-glass grants'),
  Dispute: words('异议', 'disputes'),
  Responsibility: words('责任判定', 'two-way view of responsibility'),
};

/** What the lists that are written to are called; a change of one tells which part of the record it was. */
export const listWords: Readonly<Record<string, Words>> = {
  members: words('基本信息', 'basic record'),
  outflows: words('流出登记', 'outflow declarations'),
  whereabouts: words('去向', 'whereabouts'),
  searches: words('寻找任务', 'searches'),
  stopSearches: words('停止寻找的意愿', 'wish not to be searched for'),
  contactPersons: words('联系责任人', 'contact person'),
  contactLogs: words('联系记录', 'contact log'),
  careCases: words('关怀事项', 'care cases'),
  fulfilments: words('责任履行', 'duties fulfilled'),
  records: words('登记信息', 'record'),
  receptions: words('流入登记', 'receptions'),
  memberships: words('会籍', 'association membership'),
  pairs: words('一帮一', 'one-helps-one pairs'),
  links: words('身份关联', 'identity links'),
  findings: words('问题清单', 'findings'),
  disputes: words('异议', 'disputes'),
  erasure: words('个人信息的删除', 'erasure of personal details'),
  breakGlass: words('紧急授权', 'break-glass grant'),
  endBreakGlass: words('紧急授权的结束', 'end of a break-glass grant'),
  link: words('身份关联', 'identity links'),
};

/** What somebody of a role is called, when their organisation is not known here. */
export const roleWords: Readonly<Record<string, Words>> = {
  member: words('另一名成员', 'another member'),
  branchOfficer: words('支部工作人员', 'an officer of a branch'),
  coordinator: words('协调员', 'a coordinator'),
  associationSecretary: words('商会秘书', 'a secretary of an association'),
  crossRegionTeam: words('跨区协调小组', 'a cross-region team'),
  partner: words('合作单位', 'a partner organisation'),
  auditor: words('审计员', 'an auditor'),
  service: words('系统', 'the system'),
};
