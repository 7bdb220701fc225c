-- Delivery is tried again after a growing rest.
alter table mail add column next_attempt_at timestamptz not null default now();
drop index mail_unsent_idx;
create index mail_unsent_idx on mail (next_attempt_at, id) where sent_at is null;
