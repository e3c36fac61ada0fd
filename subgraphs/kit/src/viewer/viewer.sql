-- Who is asking, for row-level security: read from the setting `liangdi.viewer`. Goes into a migration of each subgraph.
-- Policies wrap each call in a sub-select, so that it is worked out once per statement.
CREATE FUNCTION viewer_claims() RETURNS JSONB LANGUAGE sql STABLE PARALLEL SAFE
RETURN coalesce(nullif(current_setting('liangdi.viewer', true), '')::JSONB, '{}');

CREATE FUNCTION viewer_texts(claim TEXT) RETURNS TEXT[] LANGUAGE sql STABLE PARALLEL SAFE
RETURN ARRAY(SELECT jsonb_array_elements_text(coalesce(viewer_claims() -> claim, '[]')));

CREATE FUNCTION viewer_role() RETURNS TEXT LANGUAGE sql STABLE PARALLEL SAFE RETURN viewer_claims() ->> 'role';
CREATE FUNCTION viewer_member() RETURNS TEXT LANGUAGE sql STABLE PARALLEL SAFE RETURN viewer_claims() ->> 'member';

-- Region pairs as `origin>destination pattern`, so that a pair is one text.
CREATE FUNCTION viewer_pairs() RETURNS TEXT[] LANGUAGE sql STABLE PARALLEL SAFE
RETURN ARRAY(SELECT (p ->> 0) || '>' || (p ->> 1) FROM jsonb_array_elements(coalesce(viewer_claims() -> 'pairs', '[]')) p);
