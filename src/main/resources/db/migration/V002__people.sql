create table app_user (
    id                uuid        primary key,
    email             text        not null,
    display_name      text        not null,
    password_hash     text,
    status            text        not null,
    status_reason     text,
    email_verified_at timestamptz,
    locale            text        not null default 'en',
    time_zone         text        not null default 'UTC',
    failed_logins     int         not null default 0,
    throttled_until   timestamptz,
    last_login_at     timestamptz,
    created_at        timestamptz not null,
    version           bigint      not null,

    constraint app_user_status_known check (status in ('INVITED', 'ACTIVE', 'LOCKED', 'CLOSED')),
    constraint app_user_email_lower check (email = lower(email) and position('@' in email) > 1)
);
comment on table app_user is 'A person who can log in, or has been invited to.';
create unique index app_user_email_unique on app_user (email);
create index app_user_name_idx on app_user using gin (plain(display_name) gin_trgm_ops);

create table user_role (
    user_id uuid not null references app_user (id),
    role    text not null,
    primary key (user_id, role),
    constraint user_role_known check (role in ('ADMIN', 'FINANCE', 'MODERATOR', 'SUPPORT', 'SHOPPER'))
);
comment on table user_role is 'A role somebody has in the marketplace as a whole.';

create table user_token (
    token_hash text        primary key,
    user_id    uuid        not null references app_user (id),
    purpose    text        not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint user_token_purpose_known check (purpose in ('INVITATION', 'VERIFICATION', 'PASSWORD_RESET'))
);
comment on table user_token is 'A link that was mailed; only the SHA-256 of its secret is kept.';
create index user_token_user_idx on user_token (user_id, purpose);

create table login_failure (
    address text        not null,
    at      timestamptz not null
);
comment on table login_failure is 'A failed log-in by network address, kept for an hour to slow down guessing.';
create index login_failure_address_idx on login_failure (address, at);

create table audit_entry (
    id           bigint      primary key generated always as identity,
    at           timestamptz not null,
    actor_id     uuid,
    actor_name   text        not null,
    viewed_as_by text,
    action       text        not null,
    object_type  text        not null,
    object_id    text        not null,
    seller_id    uuid,
    before_value jsonb,
    after_value  jsonb,
    reason       text,
    address      text
);
comment on table audit_entry is 'Who did what to which object, from what to what, when and from where. Append-only.';
create index audit_entry_at_idx on audit_entry (at desc, id desc);
create index audit_entry_object_idx on audit_entry (object_type, object_id, id desc);
create index audit_entry_actor_idx on audit_entry (actor_id, id desc);
create index audit_entry_seller_idx on audit_entry (seller_id, id desc);
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
revoke update, delete, truncate on audit_entry from ${app_role};
alter table audit_entry enable row level security;
create policy audit_entry_scope on audit_entry for select using (scope_is_all() or in_scope(seller_id));
create policy audit_entry_write on audit_entry for insert with check (true);

create table mail (
    id         uuid        primary key,
    recipient  text        not null,
    subject    text        not null,
    body_text  text        not null,
    created_at timestamptz not null,
    sent_at    timestamptz,
    attempts   int         not null default 0,
    last_error text
);
comment on table mail is 'A mail on its way; without an SMTP server it stays here, readable in the outbox.';
create index mail_unsent_idx on mail (created_at) where sent_at is null;
create index mail_created_idx on mail (created_at desc, id);
