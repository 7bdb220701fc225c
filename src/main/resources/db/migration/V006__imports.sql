create table import_job (
    id           uuid        primary key,
    format       text        not null,
    source_name  text        not null,
    seller_id    uuid        references seller (id),
    status       text        not null,
    options      jsonb       not null default '{}',
    progress     jsonb       not null default '{}',
    failure      text,
    storage_key  text,
    created_by   uuid,
    created_name text        not null,
    created_at   timestamptz not null,
    committed_at timestamptz,
    finished_at  timestamptz,
    undone_at    timestamptz,
    version      bigint      not null,
    constraint import_job_status_known check (status in
        ('UPLOADED', 'CHECKING', 'READY', 'COMMITTING', 'DONE', 'CANCELLED', 'FAILED', 'UNDONE'))
);
comment on table import_job is 'One file or folder on its way into the marketplace. seller_id: whose rows only it may touch; null for the operator.';
create index import_job_created_idx on import_job (created_at desc, id);
alter table import_job enable row level security;
create policy import_job_scope on import_job
    using (in_scope(seller_id) or scope_is_all()) with check (in_scope(seller_id) or scope_is_all());

create table import_row (
    job_id    uuid   not null references import_job (id),
    seq       bigint not null,
    kind      text   not null,
    line      bigint not null,
    raw       jsonb  not null,
    content   jsonb,
    outcome   text,
    reason    text,
    remark    text,
    diff      jsonb,
    target_id text,
    previous  jsonb,
    applied   boolean not null default false,
    primary key (job_id, seq),
    constraint import_row_outcome_known check (outcome in ('CREATE', 'UPDATE', 'SKIP', 'REFUSE'))
);
comment on table import_row is
    'One row of an import: as read (raw), as understood (content), what becomes of it and why. previous: what it replaced, for undo.';
create index import_row_kind_idx on import_row (job_id, kind, outcome, seq);
create index import_row_pending_idx on import_row (job_id, seq) where not applied;

create table import_mapping (
    id        uuid  primary key,
    name      text  not null,
    seller_id uuid  references seller (id),
    kind      text  not null,
    columns   jsonb not null,
    version   bigint not null
);
comment on table import_mapping is 'A saved assignment of a file''s columns to our fields.';
create unique index import_mapping_name_unique on import_mapping (coalesce(seller_id, '00000000-0000-0000-0000-000000000000'), name);
alter table import_mapping enable row level security;
create policy import_mapping_scope on import_mapping
    using (in_scope(seller_id) or scope_is_all()) with check (in_scope(seller_id) or scope_is_all());

create table external_reference (
    source      text  not null,
    kind        text  not null,
    external_id text  not null,
    internal_id uuid  not null,
    fingerprint text  not null,
    primary key (source, kind, external_id)
);
comment on table external_reference is
    'What another system calls one of our things, and the SHA-256 of what was last imported of it, so that the same file changes nothing.';
create index external_reference_internal_idx on external_reference (internal_id);
