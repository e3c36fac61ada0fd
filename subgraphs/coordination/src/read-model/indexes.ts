/** Of several tables, each one's keys and indexes in their order. */
type Indexes = readonly (readonly string[])[];

/** Of what the sides said. */
export const documentIndexes = (schema: string): Indexes => [
  [
    `alter table ${schema}.document add primary key (region, side, id)`,
    `create index document_member on ${schema}.document (member_region, member_id)`,
    `create index document_loose on ${schema}.document (region, id) where member_id is null`,
    `create index document_organisations on ${schema}.document using gin (record_organisations(region, facts)) where side = 'ASSOCIATION'`,
  ],
  [
    `alter table ${schema}.person add primary key (region, side, id)`,
    `create index person_member_keys on ${schema}.person using gin (keys) where side = 'ORIGIN'`,
    `create index person_record_keys on ${schema}.person using gin (keys) where side <> 'ORIGIN'`,
    `create index person_withdrawn on ${schema}.person (region, id) where withdrawn`,
  ],
  [
    `alter table ${schema}.token add primary key (region, side, id, key_version)`,
    `create index token_token on ${schema}.token (token)`,
    `alter table ${schema}.branch add primary key (region, side, id)`,
    `create index branch_id on ${schema}.branch (id)`,
  ],
];

/** Of what is counted, and of the cells that findings are counted in. */
export const counterIndexes = (schema: string): readonly string[] => [
  `alter table ${schema}.finding_cell add primary key (id)`,
  `create unique index finding_cell_dimensions on ${schema}.finding_cell
     (kind, severity, status, owner, origin, destination, topic, assigned, has_due)`,
  `create index finding_cell_origin on ${schema}.finding_cell (origin, destination)`,
  `create index finding_cell_destination on ${schema}.finding_cell (destination)`,
  `alter table ${schema}.finding_words add primary key (kind, topic)`,
  `alter table ${schema}.flow add primary key (origin, destination)`,
  `create index flow_destination on ${schema}.flow (destination)`,
  `alter table ${schema}.flow_month add primary key (origin, destination, month)`,
  `alter table ${schema}.duty_count add primary key (origin, destination, duty, lead, state)`,
  `alter table ${schema}.situation_count add primary key (situation)`,
];

/** Of what is judged: pages of findings by cell or by class, in both orders; people; members; branches; moves. */
export const judgedIndexes = (schema: string): Indexes => [
  [
    `alter table ${schema}.member_view add primary key (region, id)`,
    `create index member_view_held on ${schema}.member_view (region, id) where held`,
    `create index member_view_next on ${schema}.member_view (next_change_at) where next_change_at is not null`,
  ],
  [
    `alter table ${schema}.finding add primary key (region, id)`,
    `create index finding_due on ${schema}.finding (cell, due, id) include (since)`,
    `create index finding_since on ${schema}.finding (cell, since, id) include (due)`,
    `create index finding_class_due on ${schema}.finding (class, due, id) include (cell, since)`,
    `create index finding_class_since on ${schema}.finding (class, since, id) include (cell, due)`,
    `create index finding_member on ${schema}.finding (region, member_id)`,
    `create index finding_subject on ${schema}.finding (subject) where subject is not null`,
    `create index finding_assignee on ${schema}.finding (assignee, cell) where assignee is not null`,
    `create index finding_snoozed on ${schema}.finding (snoozed_until) where snoozed_until is not null`,
  ],
  [
    `create index answering_member on ${schema}.answering (region, member_id)`,
    `create index answering_branch on ${schema}.answering (branch_id, region, member_id)`,
    `create index transfer_member on ${schema}.transfer (region, member_id)`,
    `create index transfer_from on ${schema}.transfer (from_region, at, member_id)`,
    `create index transfer_to on ${schema}.transfer (to_region, at, member_id)`,
    `create index stay_member on ${schema}.stay (region, member_id)`,
  ],
];
