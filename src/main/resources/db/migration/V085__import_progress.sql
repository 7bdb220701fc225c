-- A job that has not been looked at yet has made no progress, which is not the same as none at all.
alter table import_job alter column progress set default
    '{"read": 0, "applied": 0, "toApply": 0, "published": 0, "toPublish": 0, "counts": [], "remarks": []}';
