-- Members change how they are reached in their own records.
DROP POLICY record_version_insert ON record_version;
CREATE POLICY record_version_insert ON record_version FOR INSERT WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record_version.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record_version.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) WHEN 'branchOfficer' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record_version.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record_version.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) WHEN 'member' THEN (EXISTS (SELECT 1 FROM owner_now v WHERE v.region = record_version.region AND v.record_id = record_version.id AND 'Member:' || v.member_region || ':' || v.member_id = (SELECT viewer_member()) OFFSET 0)) ELSE false END);
DROP POLICY record_version_update ON record_version;
CREATE POLICY record_version_update ON record_version FOR UPDATE USING (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record_version.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record_version.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) WHEN 'branchOfficer' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record_version.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record_version.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) WHEN 'member' THEN (EXISTS (SELECT 1 FROM owner_now v WHERE v.region = record_version.region AND v.record_id = record_version.id AND 'Member:' || v.member_region || ':' || v.member_id = (SELECT viewer_member()) OFFSET 0)) ELSE false END) WITH CHECK (CASE (SELECT viewer_role()) WHEN 'service' THEN true WHEN 'associationSecretary' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record_version.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record_version.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) WHEN 'branchOfficer' THEN ((EXISTS (SELECT 1 FROM association a
        WHERE a.region = record_version.region AND 'Association:' || a.region || ':' || a.id = ANY ((SELECT viewer_texts('organisations'))::text[]))
      OR EXISTS (SELECT 1 FROM association_branch b
        WHERE b.region = record_version.region AND 'AssociationBranch:' || b.region || ':' || b.id = ANY ((SELECT viewer_texts('organisations'))::text[])))) WHEN 'member' THEN (EXISTS (SELECT 1 FROM owner_now v WHERE v.region = record_version.region AND v.record_id = record_version.id AND 'Member:' || v.member_region || ':' || v.member_id = (SELECT viewer_member()) OFFSET 0)) ELSE false END);
