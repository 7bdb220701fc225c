-- The books of the test gateway: as an outside system would keep them, in transactions of its own.
-- Nothing of ours refers to them, and they refer to nothing of ours.

create table test_gateway_account (
    one    boolean primary key default true,
    secret text    not null,
    constraint test_gateway_account_one check (one)
);
comment on table test_gateway_account is 'What the test gateway signs its webhooks with; another for each installation.';
insert into test_gateway_account (secret)
values (replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''));
alter table test_gateway_account enable row level security;
create policy test_gateway_account_scope on test_gateway_account using (scope_is_all()) with check (scope_is_all());

create table test_gateway_payment (
    key                  uuid        primary key,
    reference            text        not null,
    scenario             text        not null,
    status               text        not null,
    amount_minor_units   bigint      not null,
    captured_minor_units bigint      not null default 0,
    refunded_minor_units bigint      not null default 0,
    currency             char(3)     not null,
    return_url           text        not null,
    decline_reason       text        not null default '',
    decided_at           timestamptz,
    failures             int         not null default 0,
    created_at           timestamptz not null,
    constraint test_gateway_payment_reference_unique unique (reference),
    constraint test_gateway_payment_status_known check (status in
        ('OPEN', 'UNDECIDED', 'AUTHORISED', 'CAPTURED', 'DECLINED', 'VOIDED')),
    constraint test_gateway_payment_amounts check (captured_minor_units between 0 and amount_minor_units
        and refunded_minor_units between 0 and captured_minor_units)
);
comment on table test_gateway_payment is
    'A payment as the test gateway knows it. key: its merchant''s. decided_at: when an undecided one becomes authorised. failures: calls that failed on purpose.';
alter table test_gateway_payment enable row level security;
create policy test_gateway_payment_scope on test_gateway_payment using (scope_is_all()) with check (scope_is_all());

create table test_gateway_operation (
    key                text        primary key,
    payment_key        uuid        not null references test_gateway_payment (key),
    kind               text        not null,
    amount_minor_units bigint      not null,
    at                 timestamptz not null,
    constraint test_gateway_operation_kind_known check (kind in ('CAPTURE', 'REFUND'))
);
comment on table test_gateway_operation is 'Money the test gateway moved; the same key never twice.';
create index test_gateway_operation_payment_idx on test_gateway_operation (payment_key, at);
alter table test_gateway_operation enable row level security;
create policy test_gateway_operation_scope on test_gateway_operation using (scope_is_all()) with check (scope_is_all());

create table test_gateway_webhook (
    id          bigint      primary key generated always as identity,
    event_id    text        not null,
    payment_key uuid        not null,
    payload     text        not null,
    due_at      timestamptz not null,
    attempts    int         not null default 0,
    sent_at     timestamptz
);
comment on table test_gateway_webhook is 'What the test gateway tells its merchant, until it was taken; some of it twice or in the wrong order, where the scenario says so.';
create index test_gateway_webhook_due_idx on test_gateway_webhook (due_at, id) where sent_at is null;
alter table test_gateway_webhook enable row level security;
create policy test_gateway_webhook_scope on test_gateway_webhook using (scope_is_all()) with check (scope_is_all());
