-- What the check finds out about a row, so that later rows of the same import can refer to it and
-- be compared with it without keeping anything in memory.
alter table import_row
    add column file        text not null default '',
    add column external_id text,
    add column fingerprint text;
comment on column import_row.raw is 'Header and field by turns, in the order of the file: JSON objects do not keep an order.';
create index import_row_external_idx on import_row (job_id, kind, external_id) where external_id is not null;

alter table import_job
    add column cancel_requested boolean not null default false;
-- Removing all rows of an upload that nobody took in must not look for them one by one.
create index import_job_status_idx on import_job (status) where status in ('UPLOADED', 'CHECKING', 'COMMITTING');
