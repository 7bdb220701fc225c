-- The application's pool logs in as ${app_role}, which owns nothing: what this role may do is
-- granted here, what rows it sees is decided by row-level security.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

grant usage on schema public to ${app_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage, select on sequences to ${app_role};
alter default privileges in schema public grant execute on functions to ${app_role};

-- Every transaction of the application names its scope: 'all' (operators, the system itself),
-- 'public' (nobody, or a shopper) or the id of the one seller whose rows it may touch. A
-- transaction without a scope sees no protected row.
create function in_scope(seller uuid) returns boolean
    language sql stable parallel safe
    return current_setting('refcommerce.scope', true) in ('all', seller::text);

create function scope_is_all() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('refcommerce.scope', true) = 'all', false);

-- For append-only tables: holds even against whoever owns them.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or deleted', tg_table_name
        using errcode = 'restrict_violation';
end $$;

-- unaccent() depends on a dictionary and is only "stable"; naming the dictionary makes it safe in
-- indexes.
create function plain(text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent', $1));

create table event_publication (
    id                     uuid        primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
comment on table event_publication is 'An event and a listener that has it still to do, or has done it.';
create index event_publication_serialized_event_hash_idx on event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on event_publication (completion_date);

create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
comment on table scheduled_tasks is 'A job that is due once, on whichever node picks it.';
create index scheduled_tasks_due_idx on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat_idx on scheduled_tasks (last_heartbeat);
