/** Who is asking, as text that row-level security reads from the setting `liangdi.viewer`. */
export type Scope = string;
