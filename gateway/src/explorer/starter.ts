/** What the explorer opens with: a short tour, each operation with what it shows. */
export const starterOperations = `# 两地 Liangdi. Choose an operation beside the run button. 点运行按钮旁的箭头选择一个查询。

# A few members of 永嘉县, each with what three sides know. 三方信息一次查询。
query MembersFromThreeSides {
  members(first: 3, filter: { county: "330324", awayIn: "310000" }) {
    totalCount
    nodes {
      ...Card
    }
  }
}

# Who answers for a member, for what, today, and why. 今天谁负责、负责什么、依据什么。
query WhoAnswers {
  members(first: 1, filter: { county: "330324", awayIn: "310000" }) {
    nodes {
      name
      responsibility {
        complete
        silent
        handover
        lead
        sides { side status organisation { name } contactPerson }
        duties { duty lead state nextDue rule { title source { title } } }
        findings { kind severity owner text due }
      }
    }
  }
}

# What is missing, claimed twice or contradictory. 缺失、重复、矛盾的问题清单。
query Queue {
  findings(first: 20, filter: { origin: "330324" }) {
    totalCount
    facets(by: KIND) { value count }
    nodes { kind severity owner text due member { name homeBranch { name } } }
    freshness { side upTo lagSeconds answering }
  }
}

# Where members of one county are. 流向矩阵。
query Flows {
  flows(first: 20, filter: { origin: "330324" }) {
    nodes { destination { name } members docked contactOnBothSides overdue }
  }
}

# For a member's own account: their record, who looked at it, what they dispute. 本人账号：我的档案、谁查阅过、我的异议。
query MyRecordAndWhoLooked {
  me {
    ...Card
    phone
    stopSearch { validFrom }
    whereaboutsReports(first: 3) { nodes { validFrom place { name } note } }
    disputes(first: 5) { nodes { state statement answer deadline } }
    originAccesses(first: 10) { nodes { at text } }
    destinationAccesses(first: 10) { nodes { at text } }
    associationAccesses(first: 10) { nodes { at text } }
    coordinationAccesses(first: 10) { nodes { at text } }
  }
}

fragment Card on Member {
  id
  name
  homeBranch { name township { name } }
  outflow { validFrom reason destination { name } receptionConfirmedAt }
  originContact { name }
  reception { validFrom branch { name kind subdistrict { name } } }
  destinationContact { name }
  membership {
    association { name }
    branch { name originCounty { name } }
    enterprise
    role
  }
}
`;
