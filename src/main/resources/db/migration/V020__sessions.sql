-- Open sessions compare these with the moment they were made: one that is older than
-- sessions_valid_from ends, one that is older than identity_changed_at is brought up to date.
alter table app_user
    add column last_failed_login_at timestamptz,
    add column identity_changed_at  timestamptz not null default now(),
    add column sessions_valid_from  timestamptz not null default now();
create index app_user_identity_changed_idx on app_user (identity_changed_at);

-- Log-in counts mistakes with unknown addresses like those with known ones.
comment on column login_failure.address is
    'A network address, or account: and the SHA-256 of an e-mail address nobody has.';
