-- Every row for our own processes, and none for anybody else. A view looks as its owner does, past row-level security: a
-- statement over all that is held of a person then has no policies to walk, which were two thirds of what it took. The
-- second item of FROM keeps a view from being written through.
CREATE VIEW record_whole AS SELECT f.* FROM record f, (SELECT 1) AS readable
  WHERE (SELECT viewer_role()) = 'service';
CREATE VIEW record_version_whole AS SELECT f.* FROM record_version f, (SELECT 1) AS readable
  WHERE (SELECT viewer_role()) = 'service';
CREATE VIEW membership_whole AS SELECT f.* FROM membership f, (SELECT 1) AS readable
  WHERE (SELECT viewer_role()) = 'service';
CREATE VIEW help_pair_whole AS SELECT f.* FROM help_pair f, (SELECT 1) AS readable
  WHERE (SELECT viewer_role()) = 'service';
CREATE VIEW participation_whole AS SELECT f.* FROM participation f, (SELECT 1) AS readable
  WHERE (SELECT viewer_role()) = 'service';
CREATE VIEW contribution_whole AS SELECT f.* FROM contribution f, (SELECT 1) AS readable
  WHERE (SELECT viewer_role()) = 'service';
